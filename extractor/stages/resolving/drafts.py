"""From windows to drafts of records: shared verbs, dropped subjects, 分别 and 均, baselines."""

from __future__ import annotations

from extractor.models import Measure, NoteCode
from extractor.rulebook import Rulebook
from extractor.stages.resolving.assigning import OWN, PREVIOUS, Assigned, Assigner
from extractor.stages.resolving.measures import (
    corrected,
    governing_things,
    moved,
    resumed,
    role_of,
    told_by_noun,
    unstated,
    with_units,
)
from extractor.stages.resolving.siblings import continues, described, goes_on, govern, is_part, repeats, shared
from extractor.stages.resolving.subjects import (
    counts_next,
    follows,
    graded_thing,
    is_ranked,
    kind_listed,
    own_subject,
    project_subject,
    things_of,
)
from extractor.stages.types import Clause, Draft, Note, Window


class Drafter:
    """Drafts the records of one sentence at a time.

    Args:
        norm: the text that the sentences are of, for what its paragraphs speak of.
    """

    def __init__(self, book: Rulebook, norm: str) -> None:
        self._book, self._assigner = book, Assigner(book, norm)

    def draft(self, windows: list[Window], clauses: list[Clause]) -> list[Draft]:
        """The drafts of a sentence.

        Args:
            windows: one for each quantity of the sentence, in order.
            clauses: the clauses of the sentence.
        """
        windows = with_units(windows)
        drafts: list[Draft] = []
        earlier: list[Window] = []
        joined: list[Window] = []
        place = 0
        while place < len(windows):
            window = windows[place]
            hit = window.hit
            if hit is None:
                place += 1
                continue
            role = hit.rule.emits.role
            if role == "baseline":
                earlier = [*(w for w in earlier if w.tokens is window.tokens or goes_on(window, w)), window]
                place += 1
                continue
            named = self._names(windows[place + 1 : place + 2])
            if (role == "joined" and (hit.action is None or named)) or (named and counts_next(window, self._book)):
                joined.append(window)
                place += 1
                continue
            # a value that an earlier one led to, no verb between, is no further one of what was told before
            apart = earlier and role == "continued"
            group = [window] if apart else [window, *self._continued(windows, place)]
            made = self._group(group, drafts, clauses, earlier, windows, place)
            if joined and made:
                joined = [w for w in joined if w.clause == window.clause]
                govern(made, joined)
                drafts.extend(shared(made[0], w, self._book) for w in joined)
            drafts.extend(made)
            place += len(group)
            # the parts of a proportion have those of the earlier one in their order: 由13:46:41调整为12:47:41
            earlier = earlier[1:] if place < len(windows) and windows[place].tokens is window.tokens else []
            joined = []
        for draft in drafts:
            draft.subject = things_of(draft.window, draft.subject, self._book)
        self._assigner.remember(drafts)
        return drafts

    def _names(self, windows: list[Window]) -> bool:
        """Whether the next window names its subject, which is then that of a count right before it too."""
        return any(own_subject(window, self._book) for window in windows)

    def _continued(self, windows: list[Window], place: int) -> list[Window]:
        """The windows after ``place`` that only add values to it (分别增长10%和12%)."""
        clause = windows[place].clause
        end = place + 1
        while end < len(windows) and windows[end].clause == clause and continues(windows[end].hit):
            end += 1
        return windows[place + 1 : end]

    def _group(
        self,
        group: list[Window],
        drafts: list[Draft],
        clauses: list[Clause],
        earlier: list[Window],
        windows: list[Window],
        place: int,
    ) -> list[Draft]:
        first = group[0]
        baseline = earlier[0] if earlier else None
        assert first.hit is not None
        previous = drafts[-1] if drafts else None
        emits = first.hit.rule.emits
        continued = emits.role == "continued" and baseline is None
        if continued and (previous is None or previous.window.clause != first.clause):
            if first.hit.subject is None:
                return []
            continued = False  # what it goes on with only counts the same things: 50户、128名贫困人口脱贫
        elif continued and previous is not None and first.hit.subject is not None:
            # 3条道路竣工、2万户居民回迁: what the first ones did is not done to the next
            continued = previous.window.hit is None or not follows(previous.window.hit.action, previous.window)
        subject = own_subject(first, self._book)
        note: Note = OWN
        listed = first.symbols[-1] == ">"
        if previous is not None and (repeats(first, subject, previous) or is_part(first, previous, clauses)):
            subject = ""
        following = windows[place + 1] if place + 1 < len(windows) else None
        if emits.role == "of":
            subject, note = project_subject(first, following, self._book), ("subject-project", "")
        elif first.found.unit.dimension == "money" and subject and (kind := kind_listed(first, following, self._book)):
            subject, note = kind, ("subject-project", "")
        elif listed and (subject or role_of(first.verb) == "funding") and (owned := described(windows, place)):
            subject, note = project_subject(first, owned, self._book), ("subject-project", "")
        elif subject and (thing := graded_thing(subject, windows[place:], previous, self._book)):
            subject, note = thing, ("subject-own", subject)
        if not subject and baseline is not None:
            subject, note = own_subject(baseline, self._book), ("subject-baseline", "")
        made: list[Draft] = []
        for window, name, why in self._assigner.assign(group, subject, note, drafts, clauses):
            if counted := self._book.nouns.unit_nouns.get(window.found.unit.written):
                name, why = counted, ("subject-unit", window.found.unit.written)
            if not name:
                continue
            carried = previous if continued else made[0] if made and window is not first else None
            made.append(self._one((window, name, why), carried, drafts))
        # before a verb of doing 从 names a source, no earlier value: 从5个县抽调20名
        if baseline is not None and not (made and made[0].verb and made[0].verb.measure == "amount"):
            bases = earlier if len(earlier) == len(made) else [baseline] * len(made)
            for draft, base in zip(made, bases, strict=True):
                draft.baseline = base
                draft.notes.append(("baseline", f"{base.found.value}{base.found.unit.name}"))
                draft.direction = draft.direction or moved(draft, base)
        if len(made) > 1 and first.holds("respectively"):
            last = made[-1].modifier
            for draft in made[:-1]:
                if draft.modifier == "exact" and last != "exact":
                    draft.modifier = last
                    draft.notes.append(("hedge-shared", ""))
        return made

    def _one(self, named: Assigned, carried: Draft | None, drafts: list[Draft]) -> Draft:
        window, subject, note = named
        hit = window.hit
        assert hit is not None
        found, emits = window.found, hit.rule.emits
        verb = window.verb
        action = "" if emits.role == "of" else window.text(hit.action) or found.action
        measure: Measure | None = emits.measure or found.measure or (verb.measure if verb else None)
        direction = emits.direction or found.direction or (verb.direction if verb else None)
        rule = hit.rule.id
        source: NoteCode = "measure-rule" if emits.measure else "measure-implicit" if found.measure else "measure-verb"
        notes = [note, (source, verb.word_class if verb and source == "measure-verb" else measure or "")]
        if carried is not None:
            verb, action, measure, direction = carried.verb, carried.action, carried.measure, carried.direction
            rule = carried.rule
            notes[1] = "verb-continued", hit.rule.id
        elif measure is None:
            measure, direction, verb, action, notes[1] = unstated(window, subject, drafts, self._book.nouns)
        elif (
            not action
            and measure == "amount"
            and emits.role != "of"
            and (token := governing_things(window, drafts[-1] if drafts else None))
        ):
            verb, action, notes[1] = token.verb, token.text, ("verb-carried", token.text)
        if not emits.fixed:
            stated = measure
            measure, direction = corrected((measure, direction), subject, verb, window, self._book.nouns)
            if measure == "level" and drafts and note == PREVIOUS:
                further = resumed(window, subject, drafts[-1], self._book.nouns)
                measure, direction = ("change", further) if further else (measure, direction)
            if inner := told_by_noun(subject, verb, self._book.nouns):
                measure, direction, action = "amount", None, inner
            if measure != stated:
                notes.append(("measure-corrected", stated))
        if measure == "amount":
            direction = None
            if is_ranked(window, self._book):
                measure = "level"
                notes.append(("measure-set", ""))
        modifier = self._book.quantities.stronger(
            found.modifier if found.modifier != "exact" else None,
            verb.modifier if verb and not emits.fixed and (carried or not follows(hit.action, window)) else None,
        )
        if modifier != found.modifier:
            notes.append(("hedge-verb", action or ""))
        return Draft(window, found, rule, measure, direction, action or None, verb, subject, modifier, None, notes)

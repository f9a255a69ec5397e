"""From windows to drafts of records: shared verbs, dropped subjects, 分别 and 均, baselines."""

from __future__ import annotations

from dataclasses import replace

from extractor.models import Measure
from extractor.rulebook import Rulebook
from extractor.stages.resolving.measures import corrected, moved, role_of, unstated, with_units
from extractor.stages.resolving.subjects import (
    is_ranked,
    object_after,
    own_subject,
    owner_before,
    paragraph_topic,
    project_subject,
    subject_before,
    topic_of,
    works,
)
from extractor.stages.types import Clause, Draft, Window

# symbols of rates, of which one told after a list of indicators is that of each
_SPREAD = frozenset("%pf")


class Drafter:
    """Drafts the records of one sentence at a time.

    Args:
        norm: the text that the sentences are of, for what its paragraphs speak of.
    """

    def __init__(self, book: Rulebook, norm: str) -> None:
        self._book, self._norm = book, norm
        self._told: list[str] = []

    def draft(self, windows: list[Window], clauses: list[Clause]) -> list[Draft]:
        """The drafts of a sentence.

        Args:
            windows: one for each quantity of the sentence, in order.
            clauses: the clauses of the sentence.
        """
        windows = with_units(windows)
        drafts: list[Draft] = []
        baseline: Window | None = None
        joined: list[Window] = []
        place = 0
        while place < len(windows):
            window = windows[place]
            hit = window.hit
            if hit is None:
                place += 1
                continue
            if hit.rule.emits.role == "baseline":
                baseline = window
                place += 1
                continue
            if hit.rule.emits.role == "joined":
                joined.append(window)
                place += 1
                continue
            group = [window, *self._continued(windows, place)]
            made = self._group(group, drafts, clauses, baseline, windows, place)
            drafts.extend(_shared(made[0], w, self._book) for w in joined if made and w.clause == window.clause)
            drafts.extend(made)
            baseline, joined = None, []
            place += len(group)
        self._told = [*self._told, *(d.subject for d in drafts if d.measure != "change")][-12:]
        return drafts

    def _continued(self, windows: list[Window], place: int) -> list[Window]:
        """The windows after ``place`` that only add values to it (分别增长10%和12%)."""
        more = []
        for window in windows[place + 1 :]:
            hit = window.hit
            if (
                hit is None
                or hit.subject
                or hit.rule.emits.role != "continued"
                or window.clause != windows[place].clause
            ):
                break
            more.append(window)
        return more

    def _group(
        self,
        group: list[Window],
        drafts: list[Draft],
        clauses: list[Clause],
        baseline: Window | None,
        windows: list[Window],
        place: int,
    ) -> list[Draft]:
        first = group[0]
        assert first.hit is not None
        previous = drafts[-1] if drafts else None
        emits = first.hit.rule.emits
        if emits.role == "continued" and (previous is None or previous.window.clause != first.clause):
            return []
        subject = own_subject(first, self._book)
        if emits.role == "of":
            following = windows[place + 1] if place + 1 < len(windows) else None
            subject = project_subject(first, following, self._book)
        if not subject and baseline is not None:
            subject = own_subject(baseline, self._book)
        subjects = self._subjects(group, subject, drafts, clauses)
        made: list[Draft] = []
        for window, name in subjects:
            name = self._book.nouns.unit_nouns.get(window.found.unit.name, name)
            if not name:
                continue
            carried = previous if emits.role == "continued" else made[0] if made and window is not first else None
            made.append(self._one(window, name, carried, drafts))
        # before a verb of doing 从 names a source, no earlier value: 从5个县抽调20名
        if baseline is not None and not (made and made[0].verb and made[0].verb.measure == "amount"):
            for draft in made:
                draft.baseline = baseline
                draft.direction = draft.direction or moved(draft, baseline)
        if len(made) > 1 and first.holds("respectively"):
            last = made[-1].modifier
            for draft in made[:-1]:
                if draft.modifier == "exact" and last != "exact":
                    draft.modifier = last
                    draft.notes.append("hedge of the last value covers the list")
        return made

    def _subjects(
        self, group: list[Window], subject: str, drafts: list[Draft], clauses: list[Clause]
    ) -> list[tuple[Window, str]]:
        """Each window of a group with its subject; 均 gives one window several."""
        first = group[0]
        assert first.hit is not None
        nouns = self._book.nouns
        if len(group) > 1:
            spread = first.holds("respectively")
            parts = nouns.split(nouns.tidied(first.text(first.hit.subject)), len(group)) if subject else []
            if len(parts) != len(group) and subject:
                parts = nouns.split(subject, len(group))
            if spread and nouns.is_demonstrative(first.text(first.hit.subject)):
                parts = self._told[-len(group) :]
            elif not subject and spread:
                untold = drafts[-1].window.clause + 1 if drafts else 0
                between = subject_before(clauses[untold : first.clause], self._book)
                parts = nouns.split(between, len(group)) if between else []
                if drafts and len(parts) != len(group):
                    parts = nouns.split(drafts[-1].subject, len(group))
                if len(parts) != len(group):
                    parts = [d.subject for d in drafts[-len(group) :]]
            if len(parts) == len(group):
                return list(zip(group, parts, strict=True))
        if not subject:
            subject = self._inherited(first, drafts, clauses)
        elif owned := self._owned(first, subject, drafts, clauses):
            subject = owned
        if first.hit.rule.emits.share and first.holds("each") and len(group) == 1:
            return [(first, part) for part in nouns.split(subject, None)]
        told = (first.hit.action or first.found.action) and not first.hit.rule.emits.fixed
        if told and first.found.symbol in _SPREAD and len(group) == 1:
            return [(first, part) for part in nouns.indicators(subject)]
        return [(window, subject) for window in group]

    def _owned(self, window: Window, subject: str, drafts: list[Draft], clauses: list[Clause]) -> str:
        """The full subject of a noun that needs an owner (总量, 产值), or an empty string."""
        nouns = self._book.nouns
        if subject in nouns.same and drafts:
            return drafts[-1].subject
        if subject not in nouns.owned:
            return ""
        part = clauses[window.clause].part
        if drafts and clauses[drafts[-1].window.clause].part == part:
            owner = drafts[-1].subject
        else:
            earlier = [c for c in clauses[: window.clause] if c.part == part]
            owner = topic_of(earlier, self._book) or owner_before(earlier, self._book)
        if not owner and subject in nouns.sectoral:
            owner = paragraph_topic(self._norm, clauses[0].start, self._book)
        if owner in nouns.owned:  # 总面积65万亩，产量260万吨: both of something else
            return ""
        if nouns.is_rate(owner) == nouns.is_rate(subject):  # 企业营业收入5亿元、利润1亿元
            owner = nouns.without_owned(owner)
        return owner + subject if owner and len(owner) <= 24 and not owner.endswith(subject) else ""

    def _inherited(self, window: Window, drafts: list[Draft], clauses: list[Clause]) -> str:
        part = clauses[window.clause].part
        hit = window.hit
        action = window.text(hit.action) if hit else ""
        verb = window.verb
        role = role_of(verb)
        if role == "naming" or (role == "doing" and window.found.unit.dimension == "money"):
            return action  # 死亡106人, 理赔5190万元: the verb says what is counted
        earlier = [c for c in clauses[: window.clause] if c.part == part]
        if drafts and clauses[drafts[-1].window.clause].part == part:
            return drafts[-1].subject
        if role == "funding" and not works(earlier):
            purpose = object_after(window, clauses, self._book)
            if purpose:
                return purpose
        if not earlier and drafts:
            return drafts[-1].subject
        return subject_before(earlier, self._book) or self._book.nouns.clean(window.text(hit and hit.subject)) or action

    def _one(self, window: Window, subject: str, carried: Draft | None, drafts: list[Draft]) -> Draft:
        hit = window.hit
        assert hit is not None
        found, emits = window.found, hit.rule.emits
        verb = window.verb
        action = "" if emits.role == "of" else window.text(hit.action) or found.action
        measure: Measure | None = emits.measure or found.measure or (verb.measure if verb else None)
        direction = emits.direction or found.direction or (verb.direction if verb else None)
        rule, pattern = hit.rule.id, hit.rule.pattern
        notes: list[str] = []
        if carried is not None:
            verb, action, measure, direction = carried.verb, carried.action, carried.measure, carried.direction
            rule, pattern = carried.rule, carried.pattern
            notes.append(f"list continued by {hit.rule.id}")
        elif measure is None:
            measure, direction, verb, action = unstated(window, subject, drafts, self._book.nouns)
        if not emits.fixed:
            measure, direction = corrected((measure, direction), subject, verb, window, self._book.nouns)
        if measure == "amount":
            direction = None
            measure = "level" if is_ranked(window, self._book) else measure
        modifier = self._book.quantities.stronger(
            found.modifier if found.modifier != "exact" else None,
            verb.modifier if verb and not emits.fixed else None,
        )
        return Draft(
            window, found, rule, pattern, measure, direction, action or None, verb, subject, modifier, None, notes
        )


def _shared(draft: Draft, window: Window, book: Rulebook) -> Draft:
    """The record of a count that stands directly before another count of the same thing."""
    note = "counts the same as the quantity after it"
    return replace(
        draft,
        window=window,
        found=window.found,
        subject=book.nouns.unit_nouns.get(window.found.unit.name, draft.subject),
        modifier=window.found.modifier,
        baseline=None,
        notes=[note],
    )

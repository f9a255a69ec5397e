"""From windows to drafts of records: shared verbs, dropped subjects, 分别 and 均, baselines."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.stages.resolving.assigning import Assigner
from extractor.stages.resolving.deeds import (
    bare_projects,
    completed_together,
    done_alike,
    done_in_kind,
    done_next,
    done_together,
    listed_with,
)
from extractor.stages.resolving.governing import governing, role_of
from extractor.stages.resolving.hedging import hedge_alike, hedge_apart, hedge_on
from extractor.stages.resolving.inheriting import OWN
from extractor.stages.resolving.siblings import (
    continues,
    counts_again,
    described,
    goes_on,
    govern,
    is_part,
    leads_on,
    reaches,
    repeats,
    rise_from,
    shared,
    sized_alike,
)
from extractor.stages.resolving.subjects import counts_next, graded_thing, own_subject
from extractor.stages.resolving.telling import tell
from extractor.stages.resolving.things import kind_listed, listed_project, project_subject
from extractor.stages.types import Clause, Draft, Note, Window

_BASELINE: Note = ("subject-baseline", "")


class Drafter:
    """Drafts the records of one sentence at a time.

    Args:
        norm: the text that the sentences are of, for what its paragraphs speak of.
    """

    def __init__(self, book: Rulebook, norm: str) -> None:
        self._book, self._norm, self._assigner = book, norm, Assigner(book, norm)
        self._apart = [(word, modifier) for word, modifier in book.quantities.apart.items() if word in norm]
        self._last: list[Draft] = []
        self._denied = {match.end(): match.start() for match in book.lexer.negation.finditer(norm)}

    def draft(self, windows: list[Window], clauses: list[Clause]) -> list[Draft]:
        """The drafts of a sentence.

        Args:
            windows: one for each quantity of the sentence, in order.
            clauses: the clauses of the sentence.
        """
        drafts: list[Draft] = []
        told: list[Draft] = []  # those that the sentence goes on to speak of
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
            if role == "baseline" or (earlier and leads_on(windows, place)):
                earlier = [*(w for w in earlier if w.tokens is window.tokens or goes_on(window, w)), window]
                place += 1
                continue
            joins = role == "joined" and (hit.action is None or self._names(windows[place + 1 : place + 2]))
            if joins or (counts_next(window, self._book) and self._names(windows[place + 1 : place + 2])):
                joined.append(window)
                place += 1
                continue
            # a value that an earlier one led to, no verb between, is no further one of what was told before
            apart = earlier and role == "continued"
            group = [window] if apart else [window, *self._continued(windows, place)]
            made = self._group(group, told, clauses, earlier, windows, place)
            if joined and made:
                joined = [w for w in joined if w.clause == window.clause]
                govern(made, joined)
                made = [*(shared(made[0], w, self._book) for w in joined), *made]
            drafts += made
            if role_of(window.verb) != "stepping":
                told += made
            place += len(group)
            # the parts of a proportion have those of the earlier one in their order: 由13:46:41调整为12:47:41
            earlier = earlier[1:] if place < len(windows) and windows[place].tokens is window.tokens else []
            joined = []
        if bare := bare_projects(drafts, self._book.nouns):
            self._part(bare, drafts, clauses)
        self._last = drafts
        self._assigner.remember(drafts)
        return drafts

    def _part(self, bare: list[Draft], drafts: list[Draft], clauses: list[Clause]) -> None:
        """Give counts that are said to be parts the deed of their whole, in the sentence or in the one right before it.

        Parts stand behind 其中, or head a list of what they are: 教育工程2项：.

        Args:
            bare: those of ``drafts`` that have no verb.
        """
        opened = (clause for clause in clauses if clause.tokens and role_of(clause.tokens[0].verb) == "among")
        among = next((clause.start for clause in opened), len(self._norm))
        parts = [d for d in bare if d.found.begin >= among or self._norm.startswith(":", d.found.fold)]
        between = self._norm[self._last[-1].found.end : drafts[0].found.start] if self._last else ""
        before = self._last if between.count("。") == 1 and "\n" not in between else []
        done_in_kind(before, drafts, parts, self._book.nouns)

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
        """The drafts of a window and of those that only add values to it.

        Args:
            drafts: what the sentence told before and goes on to speak of.
            earlier: the windows of the values that a change told here began from.
            place: where the first of the group stands among ``windows``.
        """
        first = group[0]
        antecedent = self._antecedent(first, drafts, bool(earlier))
        if antecedent is None:
            return []
        previous, continued = antecedent
        subject, note = self._named(windows, place, previous, clauses)
        if not subject and earlier:
            subject, note = own_subject(earlier[0], self._book), _BASELINE
            if subject and previous is not None:
                subject = self._book.nouns.instead(subject, previous.subject)
        made: list[Draft] = []
        for window, name, why in self._assigner.assign(group, subject, note, drafts, clauses):
            if counted := self._book.nouns.unit_nouns.get(window.found.unit.written):
                name, why = counted, ("subject-unit", window.found.unit.written)
            if not name:
                continue
            carried = previous if continued else made[0] if made and window is not first else None
            made.append(tell((window, name, why), self._action(window), carried, drafts, self._book))
            if self._apart:
                hedge_apart(made[-1], first, clauses, self._norm, self._apart)
        if continued:
            done_together([*drafts, *made], group[-1], self._action(group[-1]))
            completed_together([*drafts, *made], self._book.nouns)
        elif listed_with(first, drafts, self._book.nouns):
            done_together(drafts, first, self._action(first))
        if drafts and made:
            done_next(drafts[-1], made, self._book.nouns)
        if drafts and counts_again(first, drafts[-1]):
            done_alike(drafts[-1], made)
        if earlier:
            rise_from(made, earlier)
        if len(made) > 1:
            hedge_on(made)
            if first.holds("respectively") or len({draft.subject for draft in made}) == len(made):
                hedge_alike(made)
        return made

    def _antecedent(self, window: Window, drafts: list[Draft], led: bool) -> tuple[Draft | None, bool] | None:
        """What a window goes on from and whether it has the verb of that; None where it neither goes on nor names a thing.

        Args:
            led: whether values before lead on to this one: 由3个增加到5个.
        """
        hit, previous = window.hit, drafts[-1] if drafts else None
        assert hit is not None
        continued = hit.rule.emits.role == "continued" and not led
        if continued and (previous is None or not reaches(previous.window, window)):
            # what it goes on with only counts the same things: 50户、128名贫困人口脱贫
            return None if hit.subject is None else (previous, False)
        if previous is None:
            return None, False
        if hit.action is None and sized_alike(window, previous, self._book):
            return previous, True
        if continued and hit.subject is not None:
            # 3条道路竣工、2万户居民回迁: what the first ones did is not done to the next
            before = previous.window
            return governing(previous, drafts), before.hit is None or not before.follows(before.hit.action)
        return previous, continued

    def _named(
        self, windows: list[Window], place: int, previous: Draft | None, clauses: list[Clause]
    ) -> tuple[str, Note]:
        """What the words of a window name, empty where they name nothing, and where that was taken from."""
        window, following = windows[place], windows[place + 1] if place + 1 < len(windows) else None
        book = self._book
        project: Note = "subject-project", ""
        assert window.hit is not None
        if window.hit.rule.emits.role == "of":
            return project_subject(window, following, book), project
        if thing := listed_project(window, following, book):
            return thing, project
        listed = previous.action if previous is not None and window.hit.rule.emits.role == "continued" else None
        subject = own_subject(window, book, listed)
        if previous is not None and (repeats(window, subject, previous) or is_part(window, subject, previous, clauses)):
            subject = ""
        if previous is not None and role_of(window.verb) == "settling" and counts_again(window, previous):
            subject = ""  # 828户1710人实现稳定脱贫: what they reached is not what is counted
        if previous is not None and window.symbols.startswith("<L"):
            subject = book.nouns.beside(subject, previous.subject)
        elif previous is not None and subject:
            subject = book.nouns.instead(subject, previous.subject)
        if subject and window.found.unit.is_money and (kind := kind_listed(window, following, book)):
            return kind, project
        ahead = window.symbols[-1] == ">" and (subject or role_of(window.verb) == "funding")
        if ahead and (owned := described(windows, place)):
            return project_subject(window, owned, book), project
        if book.nouns.is_grade(subject) and (thing := graded_thing(subject, windows[place:], previous, book)):
            return thing, ("subject-own", subject)
        return subject, OWN

    def _action(self, window: Window) -> str:
        """The verb that the pattern gave as action, with what denies it: 未能如期完成."""
        span = window.hit.action if window.hit else None
        if span is None:
            return ""
        start = window.tokens[span[0] - 1].start
        denied = self._norm[self._denied[start] : start] if start in self._denied else ""
        return denied + window.text(span)

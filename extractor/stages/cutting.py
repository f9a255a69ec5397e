"""Cutting: a folded sentence cut into clauses, and these into tokens."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import ACTING, ADVERB, NOMINAL, OF, QUANTITY_CLASSES, REMARK, SYMBOLS
from extractor.stages.types import Clause, Folded, Token

# what stays together, the group: a short remark in brackets, with its noun (条（段）, 社区（机构）), and what is quoted
_CLAUSE = re.compile(r"[,:;()\[\]](?:(?<=\()([^(),;:\ue000-\ue0ff]{1,5}\))|)|(“[^”\ue000-\ue0ff]{1,40}”)")
_JOINING = frozenset("MW")
_LISTED = _JOINING | {"K"}
_RELATIVE = ACTING | {"G"}
_NOUNS = frozenset("WGQI")
_UNSURE = frozenset("WQ")
_AMOUNTS = frozenset("cm")
_REACHING = frozenset("TR")
_QUANTITIES = frozenset(QUANTITY_CLASSES)


class Cutter:
    """Clauses and tokens by one rulebook."""

    def __init__(self, book: Rulebook) -> None:
        self._lexer = book.lexer
        self._is_lead, self._is_described = book.nouns.is_lead, book.nouns.is_described
        self._is_aim, self._sums_up = book.nouns.is_aim, book.nouns.sums_up
        self._apiece, self._named = book.nouns.apiece, book.nouns.named
        self._signs = tuple(book.lexer.signs)
        self._among_last = frozenset(word[-1] for word in book.lexer.among)

    def clauses(self, folded: Folded) -> list[Clause]:
        """The clauses of a folded sentence."""
        base, text = folded.start, folded.text
        among, among_last = self._lexer.among, self._among_last

        def cut(first: int, last: int) -> list[Token]:
            return self._tokens(text, first - base, last - base, base)

        clauses: list[Clause] = []
        start = part = 0
        for match in _CLAUSE.finditer(text):
            end = match.start()
            if match.lastindex or (text[end - 1] in among_last and text.endswith(among, 0, end)):
                continue
            if end > start:
                clauses.append(Clause(base + start, base + end, part, cut))
            part += text[end] == ";"
            start = end + 1
        if start < len(text):
            clauses.append(Clause(base + start, base + len(text), part, cut))
        return clauses

    def _tokens(self, text: str, start: int, end: int, base: int) -> list[Token]:
        lexer = self._lexer
        tokens: list[Token] = []
        relative: list[int] = []  # verbs of relative clauses, where another follows: 确定的20件实事完成
        position = start
        adverbs = False
        for begin, after, letter, verb in lexer.words(text, start, end):
            if letter in _JOINING and text[begin - 1] == "(" and _enclosed(tokens, text, (begin, after), base):
                position = after + 1
                continue
            if begin > position:
                # 提高到人均320元: the word belongs to the quantity, and names nothing
                led = letter in _QUANTITIES and tokens and tokens[-1].letter in _REACHING
                if not led or text[position:begin] not in self._apiece:
                    self._noun(tokens, text, position, begin, base)
                # 新建、改扩建10所: the two are one verb
                signed = letter in _LISTED and text[begin - 1] in lexer.signs
                apart = not tokens or tokens[-1].letter not in _JOINING
                if signed and apart and lexer.before_quantity(text, after, end):
                    tokens.append(Token("L", base + begin - 1, base + begin, "", None))
            position = after
            if letter in _QUANTITIES:
                unsure = letter in _AMOUNTS and len(tokens) > 1 and tokens[-2].letter in _UNSURE
                told = letter in _AMOUNTS and tokens and tokens[-1].letter in _RELATIVE
                if told and text[tokens[-1].end - base : begin] == lexer.of:
                    relative.append(len(tokens) - 1)
                if letter in _AMOUNTS and (after >= end or not text[after].isalpha()):
                    # before a noun the number counts that one
                    self._part_deeds(tokens)
                    if unsure:
                        self._acting(tokens)
                tokens.append(Token(letter, base + begin, base + after, "", None))
                continue
            if not letter or (letter == OF and not (tokens and tokens[-1].letter in _QUANTITIES)):
                continue
            token = Token(letter, base + begin, base + after, text[begin:after], verb)
            if (
                verb is not None
                and verb.joins
                and letter in _JOINING
                and tokens
                and self._merged(tokens, token, text, base)
            ):
                continue
            adverbs = adverbs or letter == ADVERB
            tokens.append(token)
        if position < end:
            self._noun(tokens, text, position, end, base)
        for place in relative:
            later = any(token.letter in ACTING for token in takewhile(_is_own, tokens[place + 2 :]))
            if later or _acted(tokens[:place]):
                tokens[place] = replace(tokens[place], letter="n", verb=None)
        return _settled(tokens) if adverbs else tokens

    def _acting(self, tokens: list[Token]) -> None:
        """Make a sure verb of one that may be a noun, where nothing but its doer stands before it and its object behind."""
        told = [token for token in tokens if token.letter != ADVERB]
        if len(told) < 2:  # nothing but an adverb stands behind it: 补助约20户
            return
        *before, verb, noun = told
        doer = before[-1].letter if before else ""
        if noun.letter != "n" or self._is_described(verb.text, noun.text) or (doer and verb.letter == "Q"):
            return
        if doer == "n":
            while before and before[-1].letter in NOMINAL:
                before.pop()
            doer = before[-1].letter if before else ""
        elif verb.letter == "W":
            return
        if not doer or doer in _QUANTITIES:
            tokens[-2] = replace(verb, letter="M")

    def _part_deeds(self, tokens: list[Token]) -> None:
        """Part what was done from what was done before it: 开展巡查行动、|培育项目100个, 发放消费券|拉动消费5亿元."""
        if len(tokens) < 4:
            return
        first, noun, verb, thing = tokens[-4:]
        if first.letter not in _LISTED or verb.verb is None or not noun.letter == thing.letter == "n":
            return
        listed = verb.letter == "M" and verb.verb.role == "doing" and noun.text[1:].endswith(self._signs)
        acts = listed and not self._is_described(verb.text, thing.text) and self._named(thing.text) == thing.text
        if acts or (verb.verb.role == "effecting" and first.letter in ACTING):
            tokens.insert(-2, Token("L", verb.start, verb.start, "", None))

    def _noun(self, tokens: list[Token], text: str, start: int, end: int, base: int) -> None:
        piece = text[start:end].replace(REMARK, "")
        if tokens:
            last = tokens[-1]
            if last.letter == "P" and self._lexer.of in piece and _is_paid(tokens[:-1]):
                tokens[-1] = replace(last, letter="n", verb=None)  # 财政用于农业的支出: no deed, but which spending
            if last.letter == OF and self._is_aim(piece, behind_of=True):  # 增长6%的年度目标
                tokens.pop()
                return
            if last.letter in _QUANTITIES:
                if piece[:1] == "(":
                    piece = piece.partition(")")[2]
                if _closes(text, end) and self._is_aim(piece, behind_of=False):  # 实现人均收入1万元目标
                    return
                # 水泥7万吨、焦炭5万吨等落后产能: the kind of what was listed, each of which was named
                listed = len(tokens) > 2 and tokens[-2].letter == "n" and tokens[-3].letter == "L"
                if listed and self._sums_up(piece):
                    return
            joins = piece in self._lexer.joints and text[end : end + 1] not in SYMBOLS
            if joins and last.letter in _NOUNS:
                tokens.append(Token("n", base + start, base + end, piece, None))
                return
        if not self._is_lead(piece):
            tokens.append(Token("n", base + start, base + end, piece, None))

    def _merged(self, tokens: list[Token], token: Token, text: str, base: int) -> bool:
        """Join a verb with the verb before it (新建改造, 新建、改建): whether it was joined."""
        place = len(tokens) - 1
        if place and tokens[place].letter == "n":
            place -= 1
        last = tokens[place]
        between = text[last.end - base : token.start - base]
        if last.letter not in _JOINING or last.verb is None or not last.verb.joins:
            return False
        if between and between not in self._lexer.joints:
            return False
        named = place > 0 and tokens[place - 1].letter == "n" and tokens[place - 1].end == last.start
        role = token.verb.role if token.verb is not None else None
        apart = role == "winning" or (role == "stage" and self._lexer.before_quantity(text, token.end - base))
        if named and last.letter == "W" and apart:
            return False  # 队伍建设获表彰, 棚户区改造开工300套: the first names what the second tells of
        del tokens[place:]
        tokens.append(_joined(last, token, between))
        return True


def _acted(tokens: list[Token]) -> bool:
    """Whether something was done behind the last quantity, so that a relative clause tells no deed: 完成确定的20件实事."""
    last = takewhile(lambda token: token.letter not in _QUANTITIES, reversed(tokens))
    return any(token.letter in ACTING for token in last)


def _enclosed(tokens: list[Token], text: str, span: tuple[int, int], base: int) -> bool:
    """Join a verb in brackets with the one right before it (新建(改造)): whether it was joined."""
    begin, after = span[0] - 1, span[1] + 1
    last = tokens[-1] if tokens else None
    if last is None or last.letter not in _JOINING or last.end != base + begin or text[after - 1 : after] != ")":
        return False
    tokens[-1] = replace(last, end=base + after, text=last.text + text[begin:after])
    return True


def _closes(text: str, end: int) -> bool:
    """Whether a piece that ends at ``end`` ends its clause or stands before a sign."""
    return end >= len(text) or not text[end].isalpha()


def _is_paid(tokens: list[Token]) -> bool:
    """Whether the last token before a use names who pays for it, not what was counted: 财政, but not 14亿元贷款."""
    return bool(tokens) and tokens[-1].letter in NOMINAL and (len(tokens) < 2 or tokens[-2].letter not in _AMOUNTS)


def _is_own(token: Token) -> bool:
    """Whether a token behind a quantity is of that one, not of the next or of another item of its list."""
    return token.letter not in _QUANTITIES and token.letter != "L"


def _settled(tokens: list[Token]) -> list[Token]:
    """Adverbs dropped, except those that belong to the noun behind them (重点项目, 平均含量)."""
    settled: list[Token] = []
    for place, token in enumerate(tokens):
        if token.letter != ADVERB:
            settled.append(token)
        elif place + 1 < len(tokens) and tokens[place + 1].letter == "n" and tokens[place + 1].start == token.end:
            settled.append(replace(token, letter="n", verb=None))
    return settled


def _joined(first: Token, second: Token, between: str) -> Token:
    letter = "M" if "M" in (first.letter, second.letter) else "W"
    verb = second.verb if second.letter == letter else first.verb
    return Token(letter, first.start, second.end, first.text + between + second.text, verb)

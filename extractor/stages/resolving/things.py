"""The thing that stands behind the number told of it: 总投资7.58亿元的县医院迁建项目, 总投资9亿元的甲厂、乙厂等8个项目."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOMINAL
from extractor.stages.types import Token, Window

_CHANGING = frozenset("MUd")  # verbs of what is made of a thing


def names_deed(thing: Token, deed: Token, head: Token, book: Rulebook, made: bool = False) -> bool:
    """Whether a verb between two nouns is part of a name (断头路|贯通|工程), or of any thing that is ``made`` so."""
    touching = thing.end == deed.start and deed.end == head.start and not thing.text.endswith(book.nouns.signs)
    named = head.letter == "n" and (made or book.nouns.names_deed(book.nouns.tidied(head.text)))
    return touching and deed.letter in _CHANGING and named


def project_subject(window: Window, following: Window | None, book: Rulebook) -> str:
    """The subject of an amount that stands before the thing it belongs to: 总投资7.58亿元的县医院迁建项目."""
    hit = window.hit
    assert hit is not None
    head = book.nouns.owned_head(book.nouns.clean(window.text(hit.subject))) or window.text(hit.action)
    kind = kind_listed(window, following, book)
    thing = kind or _noun_after(window, book)
    if book.nouns.last_item(thing) in book.nouns.owned:
        thing = book.nouns.without_last(thing)
    if following is not None and following.clause == window.clause:
        if not thing:
            thing = _noun_after(following, book)
        elif not kind and book.nouns.is_project(named := _noun_after(following, book)) and _is_size(following):
            thing += named  # 总投资84亿元的黄花滩1200兆瓦抽水蓄能项目
    return _thing_named(thing, book) + head


def _is_size(window: Window) -> bool:
    """Whether a measure stands in a name, right behind a noun: 黄花滩|1200兆瓦|抽水蓄能项目."""
    name = window.tokens[window.place - 1]
    return window.found.symbol == "m" and name.letter == "n" and name.end == window.found.begin


def listed_project(window: Window, following: Window | None, book: Rulebook) -> str:
    """The subject of a number told with the next one of the same thing, which stands behind both; or empty.

    总投资11亿元、占地600亩的校区 tells the investment and the area of 校区, 2个面积3万平方米的公园 and
    新建2个、面积3万平方米的公园 how many 公园.
    """
    hit, nouns = window.hit, book.nouns
    assert hit is not None
    if following is None or following.clause != window.clause:
        return ""
    if following.symbols[following.place + 2 : following.place + 3] != "J":
        return ""
    head = nouns.clean(window.text(hit.subject)) or window.text(hit.action)
    thing = _thing_named(_noun_after(following, book), book)
    counted = hit.subject is None and window.found.symbol == "c" and following.symbols.startswith("<L")
    if thing and counted:
        return thing
    if not thing or head not in nouns.owned:
        return ""
    if window.follows(hit.subject):
        return thing if window.found.symbol == "c" else ""
    return thing + head


def kind_listed(window: Window, following: Window | None, book: Rulebook) -> str:
    """The kind of which examples are listed behind a number, where the next one counts them all; or empty.

    总投资9亿元的甲厂、乙厂等8个项目 is the investment of the projects, not of the examples.
    """
    if following is None or following.clause != window.clause or following.found.unit.is_money:
        return ""
    assert window.hit is not None
    if window.symbols[0] != "^":  # in 投资3亿元的甲厂、投资5亿元的乙厂等8个项目 each has its own
        return ""
    span = window.hit.subject
    listed = (
        window.text((span[0], len(window.symbols) - 1)) if span and window.follows(span) else _noun_after(window, book)
    )
    if not book.nouns.gives_examples(listed) and not book.nouns.lists_names(listed):
        return ""
    verb = following.text(following.hit.action) if following.hit else ""
    return book.nouns.counted(book.nouns.clean(_noun_after(following, book)), following.found.unit, verb)


def _thing_named(phrase: str, book: Rulebook) -> str:
    """The thing that a noun phrase names, without what is told of it."""
    return book.nouns.without_predicate(book.nouns.clean(book.nouns.named(phrase)))


def _noun_after(window: Window, book: Rulebook) -> str:
    """The noun phrase that follows the quantity of a window, with the deeds that its name holds."""
    after = [token for token in window.tokens[window.place + 1 :] if token.letter != "J"]
    end = _nouns_end(after, 0)
    while 0 < end < len(after) - 1 and names_deed(after[end - 1], after[end], after[end + 1], book):
        end = _nouns_end(after, end + 1)
    return "".join(token.text for token in after[:end])


def _nouns_end(tokens: list[Token], start: int) -> int:
    """Where the noun phrase ends that begins at a place of some tokens."""
    ends = (i for i in range(start, len(tokens)) if not _in_name(tokens, i) or acts(tokens[: i + 2], i))
    return next(ends, len(tokens))


def _in_name(tokens: list[Token], place: int) -> bool:
    """Whether a token is part of a noun phrase, as is a verb of funding before what it describes: 投资|项目."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    return token.letter in NOMINAL or (token.letter == "G" and behind != [] and behind[0].letter == "n")


def acts(tokens: list[Token], place: int) -> bool:
    """Whether a word that may be a noun is what the thing before it does, an adverb left out between: 项目成功签约."""
    apart = place > 0 and tokens[place].letter == "W" and tokens[place].start > tokens[place - 1].end
    return apart and all(token.letter not in NOMINAL for token in tokens[place + 1 :])

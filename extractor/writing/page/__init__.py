"""A report as one page of HTML that stands alone: the text with its records marked, and a table of them beside it."""

from extractor.writing.page.render import page

__all__ = ["page"]

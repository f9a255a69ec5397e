"""The stages of extraction, each a step of one way: layout, folding, matching, resolving."""

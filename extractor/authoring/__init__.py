"""Authoring: what those who write rules need to see of them."""

"""For those who write rules: what there is, what is wrong with it, and whether it does what its examples say."""

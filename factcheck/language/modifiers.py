"""Words before a noun that say nothing of it, and those that make another thing of it."""

from __future__ import annotations

#: Modifiers that may come and go.
LIGHT_MODIFIERS = frozenset(
    """own current present overall whole entire total respective very just also nearby famous renowned
    well-known said certain particular approximate exact actual named called mr mrs ms dr sir prof""".split()
)
#: Those of them that tell which of all are meant: every famous author is not every author.
LIGHT_QUALITIES = frozenset({"famous", "renowned", "well-known", "nearby", "present", "current", "own"})
#: Modifiers that make of a thing another thing.
PRIVATIVE = frozenset(
    """former fake deputy vice acting proposed planned would-be honorary assistant interim ex-president
    co-founder associate supposed potential possible future toy mock counterfeit failed attempted unsuccessful rejected
    cancelled co-ceo co-chair co-director incoming outgoing previous past ex late senior junior retired shadow pseudo
    half quasi near almost nearly non joint sole not virtually only another other further additional second-hand
    separate different rival so-called supposedly alleged purported imaginary fictional fictitious hypothetical
    self-styled self-proclaimed model recommended expected projected estimated suspected presumed presumptive putative
    aspiring probable likely prospective erstwhile deposed ousted designate intended promised hoped-for theoretical
    mythical false bogus sham forged dummy replica pretend simulated invalid expired revoked lapsed void draft
    provisional preliminary tentative partial apparent seeming ostensible nominal titular self-appointed trainee
    apprentice aborted""".split()
)
#: Those that make another thing even of what has a name: a fake Picasso is none.
FAKING = frozenset({"fake", "forged", "counterfeit", "bogus", "sham", "mock", "replica", "pseudo"})

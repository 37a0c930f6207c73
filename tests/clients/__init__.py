"""Other people's tools against the pair: what they type, wait for and read is what a device has.

`terminal.py` is a console port as bytes; `profiles.py` names platforms and releases, `moments.py` what a pair goes through.
`truth.py` says what is true of a unit from its state alone, and the parsers of others must read just that out of its words.
Nothing here leaves the machine: libraries talk to the console through a channel of ours, or a socket on the loopback address.
"""

"""The past of a lab as a value: frames and keyframes, the branching journal, looking back and going back, explanations.

Pure: it simulates again what it does not keep, and knows neither Redis nor the time of day. A worker decides when there is
time for that (`Past.rebuild`, `Travel.ready`), a slice at a time.
"""

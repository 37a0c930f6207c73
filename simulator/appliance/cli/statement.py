"""What every statement of a configuration has (statements.py)."""

from simulator.vocabulary import Value


class Statement(Value):
    """Base of all statements."""

    @property
    def identity(self) -> tuple[str | int, ...]:
        """Equal for statements of which only one can be in force in the same place."""
        return (type(self).__name__,)

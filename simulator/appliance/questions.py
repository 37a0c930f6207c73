"""What a console asks before it does something that cannot be taken back; the next line typed is the answer (reference 8.3)."""

from enum import StrEnum
from typing import Final


class Question(StrEnum):
    """What the next line answers."""

    SAVE_FIRST = "save-first"
    """`reload` while something is not saved."""
    RELOAD = "reload"
    ERASE = "erase"
    """`write erase`."""
    MULTIPLE = "multiple"
    """`mode multiple`."""
    CONVERT = "convert"
    """`mode multiple` was confirmed: whether the configuration comes along."""
    SINGLE = "single"
    """`mode single`."""
    REMOVE_CONTEXT = "remove-context"
    """`no context NAME`."""

    ENABLE = "enable"
    """The password of `enable`."""
    LOGIN = "login"
    """The password of a new session."""
    USER_NAME = "user-name"
    USER_PASSWORD = "user-password"
    """Of `login`."""
    MORE = "more"
    """A listing has more lines than the screen."""

    REMOTE_HOST = "remote-host"
    SOURCE_NAME = "source-name"
    TARGET_NAME = "target-name"
    OVERWRITE = "overwrite"
    DELETE_NAME = "delete-name"
    DELETE = "delete"
    MKDIR_NAME = "mkdir-name"
    RMDIR_NAME = "rmdir-name"
    RMDIR = "rmdir"
    """Of the file commands: a name to take or to change, and whether to go on."""


SECRET: Final = frozenset({Question.ENABLE, Question.LOGIN, Question.USER_PASSWORD})
"""Their answers are not shown."""

PROMPTS: Final[dict[Question, str]] = {
    Question.SAVE_FIRST: "System config has been modified. Save? [Y]es/[N]o/[S]ave all/[C]ancel: ",
    Question.RELOAD: "Proceed with reload? [confirm] ",
    Question.ERASE: "Erase configuration in flash memory? [confirm] ",
    Question.MULTIPLE: "Proceed with change mode? [confirm] ",
    Question.CONVERT: "Convert the system configuration? [confirm] ",
    Question.SINGLE: "Proceed with change mode? [confirm] ",
    Question.REMOVE_CONTEXT: "Proceed with removing the context? [confirm] ",
    Question.ENABLE: "Password: ",
    Question.LOGIN: "Password: ",
    Question.USER_NAME: "Username: ",
    Question.USER_PASSWORD: "Password: ",
    Question.MORE: "<--- More ---> ",
    Question.REMOTE_HOST: "Address or name of remote host [{about}]? ",
    Question.SOURCE_NAME: "Source filename [{about}]? ",
    Question.TARGET_NAME: "Destination filename [{about}]? ",
    Question.OVERWRITE: "Do you want to over write? [confirm] ",
    Question.DELETE_NAME: "Delete filename [{about}]? ",
    Question.DELETE: "Delete {about}? [confirm] ",
    Question.MKDIR_NAME: "Create directory filename [{about}]? ",
    Question.RMDIR_NAME: "Remove directory filename [{about}]? ",
    Question.RMDIR: "Delete {about}? [confirm] ",
}
"""The first and those from More on are recalled. {about}: the name that the question is about."""


def confirmed(answer: str) -> bool:
    """Enter or y goes on; anything else does not."""
    return answer.strip().lower() in ("", "y", "yes")


def first_letter(answer: str) -> str:
    """Of an answer to a question that offers letters; Enter takes the first one."""
    return answer.strip().lower()[:1] or "y"

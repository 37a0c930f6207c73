"""The websocket of one browser in one lab: it judges what comes, and sends what its subscriber (simulator/bus) holds for it."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec
from asgiref.typing import WebSocketSendEvent
from channels.generic.websocket import AsyncWebsocketConsumer
from django.db import DatabaseError
from django.http.cookie import parse_cookie

from dashboard.bus import bus
from dashboard.models import Lab, find_lab
from dashboard.roles import ACCESS, refusal, role_of, voter_of
from dashboard.walls import labs_of
from simulator.bus.bus import BEAT_SECONDS, Unreachable
from simulator.bus.subscriber import Glance, PhoneSubscriber, PresenterSubscriber, Subscriber
from simulator.supervision import begin
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.audience import Audience
from simulator.wire.requests import AnyRequest, Owner, row_of
from simulator.wire.roles import Role
from simulator.wire.wall import LabGlance, WallFrame, glance

log: Final = logging.getLogger(__name__)

REQUESTS_A_SECOND: Final = 20.0
BURST: Final = 40.0

WALL_SECONDS: Final = 1.0

UNKNOWN_LAB: Final = 4404
"""Close code: there is no such lab; coming again does not help."""
UNOPENED: Final = 4422
"""Close code: the file that the lab was to begin from cannot be opened; the answer before it says why. Coming again does not
help."""
TOO_SLOW: Final = 4408
"""Close code: this browser was too far behind, or nobody spoke to it any more; it may come again at once."""
LATER: Final = 1013
"""Close code: it cannot be served now; it may come again."""


class Gone(Exception):
    """The other end went away while we spoke."""


class Allowance:
    """BURST requests at once, REQUESTS_A_SECOND in the long run."""

    def __init__(self, now: float) -> None:
        self._left = BURST
        self._at = now

    def spend(self, now: float) -> bool:
        self._left = min(BURST, self._left + (now - self._at) * REQUESTS_A_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


SUBSCRIBERS: Final[Mapping[Audience, type[Subscriber]]] = {
    Audience.PRESENTERS: PresenterSubscriber,
    Audience.VIEWERS: Subscriber,
    Audience.PARTICIPANTS: PhoneSubscriber,
}


class Consumer(AsyncWebsocketConsumer):
    """A socket, which may go away at any time: while we accept it, while we speak, while we wait for a database. However it ends,
    `left` is called, and a send that fails ends it without a word: servers say it by errors of their own (uvicorn's
    ClientDisconnected is an OSError, a send after the end a RuntimeError)."""

    _sender: asyncio.Task[None] | None = None
    end_code = TOO_SLOW
    """How its socket is closed when there is nothing more to say."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        async def said(message: Any) -> None:
            try:
                await send(message)
            except (OSError, RuntimeError) as error:
                raise Gone from error

        try:
            await super().__call__(scope, receive, said)
        except Gone:
            pass
        except DatabaseError:
            log.exception("a socket was not served: the database does not answer")
            with contextlib.suppress(Gone):
                await said({"type": "websocket.close", "code": LATER})
        finally:
            self._end()

    def begin_to_speak(self) -> None:
        self._sender = begin("speaking to a socket", self._speak())

    async def _speak(self) -> None:
        """A socket to which nobody speaks any more is closed: its page comes again."""
        try:
            await self.speak()
        except Gone:
            return
        except Exception:
            log.exception("nobody speaks to a socket any more")
        with contextlib.suppress(Gone):
            await self.close(self.end_code)

    async def speak(self) -> None:
        """What goes, beside what comes, until the socket ends."""

    async def disconnect(self, code: int) -> None:
        self._end()

    def _end(self) -> None:
        if self._sender is not None:
            self._sender.cancel()
        self.left()

    def left(self) -> None:
        """Let go of what the socket held. Waits for nothing and cannot fail; may be called again."""


class LabConsumer(Consumer):
    """`/ws/lab/<name>`: the stream and requests, as far as the role goes."""

    _subscriber: Subscriber | None = None

    async def connect(self) -> None:
        await self.accept()
        cookies = cookies_of(self.scope)
        lab, self._role = await self.whereto(cookies)
        if lab is None:
            await self._answer(codec.refuse(None, "gone", "there is no such lab"))
            await self.close(UNKNOWN_LAB)
            return
        self._allowance = Allowance(time.monotonic())
        self._subscriber = bus().enter(
            lab.name, SUBSCRIBERS[ACCESS[self._role].audience], voter_of(cookies, lab.name), (lab.library, lab.seed)
        )
        self.begin_to_speak()

    async def whereto(self, cookies: dict[str, str]) -> tuple[Lab | None, Role]:
        """Which lab, and in which role."""
        name = self.scope["url_route"]["kwargs"]["name"]
        return await find_lab(name=name), role_of(cookies, name, socket=True)

    def left(self) -> None:
        if self._subscriber is not None:
            bus().leave(self._subscriber)

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Channels looks after database connections with a thread hop for each message; requests touch no database."""
        if message["type"] == "websocket.receive":
            await self.receive(message.get("text"), message.get("bytes"))
        else:
            await super().dispatch(message)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        subscriber = self._subscriber
        if subscriber is None:
            return
        request = codec.decode_request(text_data if text_data is not None else bytes_data or b"")
        if not self._allowance.spend(time.monotonic()):
            subscriber.answer(
                codec.refuse(request.id, "too-often", f"more than {REQUESTS_A_SECOND:.0f} requests a second")
            )
        elif isinstance(request, Answer):
            subscriber.answer(request)
        elif why_not := refusal(self._role, request):
            subscriber.answer(codec.refuse(request.id, "refused", why_not))
        elif row_of(request).owner is Owner.SOCKET:
            self._join_again(subscriber, request)
        else:
            await bus().ask(subscriber, request)

    def _join_again(self, subscriber: Subscriber, request: AnyRequest) -> None:
        """The one request that is answered here: Join."""
        subscriber.answer(Answer(id=request.id, ok=True, result={}))
        subscriber.room.show(subscriber)

    async def speak(self) -> None:
        subscriber = self._subscriber
        if subscriber is None:
            return
        frames, send = subscriber.frames, self.base_send
        while await subscriber.something():
            while frames:
                await send(WebSocketSendEvent(type="websocket.send", bytes=None, text=frames.popleft()))
        if subscriber.unopened:
            self.end_code = UNOPENED

    async def _answer(self, answer: Answer) -> None:
        await self.send(codec.encode_answer(answer).decode())


class PhoneConsumer(LabConsumer):
    """`/ws/join/<token>`: a participant. Gets the question to the class and nothing else of the stream."""

    async def whereto(self, cookies: dict[str, str]) -> tuple[Lab | None, Role]:
        token = self.scope["url_route"]["kwargs"]["token"]
        return await find_lab(join=token), Role.PARTICIPANT


class WallConsumer(Consumer):
    """`/ws/wall/<token>`: the labs of a wall at a glance, once a second what changed (simulator/wire/wall.py)."""

    _labs: Sequence[Lab] = ()
    _subscribers: tuple[Subscriber, ...] = ()

    async def connect(self) -> None:
        await self.accept()
        labs = await labs_of(self.scope["url_route"]["kwargs"]["token"])
        if labs:
            self._subscribers = tuple(bus().enter(lab.name, Glance, origin=(lab.library, lab.seed)) for lab in labs)
            self._labs = labs
            self.begin_to_speak()
        else:
            await self.close(UNKNOWN_LAB)

    def left(self) -> None:
        for subscriber in self._subscribers:
            bus().leave(subscriber)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """A wall is for looking at."""

    async def speak(self) -> None:
        told: dict[str, LabGlance] = {}
        spoke = 0.0
        for lab in self._labs:
            with contextlib.suppress(Unreachable):
                await bus().begin(lab.name, lab.library, lab.seed)
        while True:
            seen = (subscriber.room.snapshot for subscriber in self._subscribers)
            news = [now for now in (glance(one) for one in seen if one) if told.get(now.lab) != now]
            told |= {now.lab: now for now in news}
            if news or time.monotonic() - spoke > BEAT_SECONDS:  # a frame without news says that we are there
                spoke = time.monotonic()
                await self.send(msgspec.json.encode(WallFrame(int(time.time() * 1000), tuple(news))).decode())
            await asyncio.sleep(WALL_SECONDS)


class NowhereConsumer(AsyncWebsocketConsumer):
    """Any other address: closed as that of a lab that does not exist. Without it the router raises: a handshake answered 500."""

    async def connect(self) -> None:
        await self.accept()
        await self.close(UNKNOWN_LAB)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """Nobody is there."""


def cookies_of(scope: Mapping[str, Any]) -> dict[str, str]:
    header = next((value for name, value in scope["headers"] if name == b"cookie"), b"")
    return parse_cookie(header.decode("latin-1"))

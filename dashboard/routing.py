"""The addresses of the websockets."""

from channels.routing import URLRouter
from django.urls import path, re_path

from dashboard.consumers import LabConsumer, NowhereConsumer, PhoneConsumer, WallConsumer
from dashboard.seats import SeatConsumer

sockets = URLRouter(
    [
        path("ws/lab/<str:name>", LabConsumer.as_asgi()),  # type: ignore[arg-type,list-item]  # django-stubs know views only
        path("ws/join/<str:token>", PhoneConsumer.as_asgi()),  # type: ignore[arg-type,list-item]
        path("ws/seat/<str:token>", SeatConsumer.as_asgi()),  # type: ignore[arg-type,list-item]
        path("ws/wall/<str:token>", WallConsumer.as_asgi()),  # type: ignore[arg-type,list-item]
        re_path("", NowhereConsumer.as_asgi()),  # type: ignore[arg-type,list-item]  # any other address
    ]
)

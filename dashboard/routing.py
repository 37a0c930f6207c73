"""The addresses of the websockets."""

from channels.routing import URLRouter
from django.urls import path

from dashboard.consumers import LabConsumer

sockets = URLRouter([path("ws/lab/<str:name>", LabConsumer.as_asgi())])  # type: ignore[arg-type,list-item]  # for views

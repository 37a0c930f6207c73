"""The addresses of the pages."""

from django.urls import path

from dashboard import views

urlpatterns = [
    path("", views.home, name="home"),
    path("lab/<str:name>/", views.lab_page, name="lab"),
    path("health", views.health, name="health"),
]

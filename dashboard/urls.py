"""The addresses of the pages."""

from django.urls import path

from dashboard import invitations, notes, own_pair, rehearsals, seats, views, views_time, walls

urlpatterns = [
    path("", views.home, name="home"),
    path("lab/<str:name>/", views.lab_page, name="lab"),
    path("lab/<str:name>/notes/", notes.notes, name="notes"),
    path("lab/<str:name>/export", views_time.export, name="export"),
    path("lab/<str:name>/copy", views_time.copy, name="copy"),
    path("import", views_time.import_file, name="import"),
    path("pair/review", own_pair.review_pair, name="review-pair"),
    path("pair/open", own_pair.open_own, name="open-pair"),
    path("enter/<str:token>/", invitations.enter, name="enter"),
    path("join/<str:token>", invitations.join, name="join"),
    path("rehearse/", rehearsals.prepare, name="prepare"),
    path("lab/<str:name>/rehearse/", rehearsals.prepare, name="prepare-here"),
    path("lab/<str:name>/rehearsal/", rehearsals.hot_wash, name="hot-wash"),
    path("lab/<str:name>/rehearsal/<str:file>", rehearsals.report, name="report"),
    path("seat/<str:token>/", seats.seat_page, name="seat"),
    path("seat/<str:token>/rehearsal/", rehearsals.seat_wash, name="seat-wash"),
    path("seats/", walls.open_seats, name="seats"),
    path("wall/<str:token>/", walls.wall, name="wall"),
    path("wall/<str:token>/sheet/", walls.sheet, name="sheet"),
    path("health", views.health, name="health"),
]

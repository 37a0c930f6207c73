"""The product's settings, and the channel layer that it does not use, to measure it."""

from dashboard.settings import *  # noqa: F403
from dashboard.settings import REDIS_URL

WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
CHANNEL_LAYERS = {
    "floor": {
        "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
        "CONFIG": {"hosts": [{"address": REDIS_URL}]},
    }
}

"""Static files as they are served: hashed names, compressed beforehand, imports between modules rewritten to match."""

from typing import Any

from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # WhiteNoise has no types
    support_js_module_import_aggregation = True

    def create_compressor(self, **kwargs: Any) -> Any:
        """By gzip alone, whatever else is installed: WhiteNoise would spend some 18 s of processor time on Brotli where a
        development tool brings it, and a browser asks for Brotli only over HTTPS."""
        return Compressor(use_brotli=False, **kwargs)

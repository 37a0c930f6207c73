"""Tests in a real browser, and what finds that browser."""

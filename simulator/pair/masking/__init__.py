"""What must not leave its owner: secrets in configurations, masked in the page and once more by the server."""

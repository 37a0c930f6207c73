"""The picture of the pair as it is first painted. The page patches it; static/js/views/picture.js finds its things."""

"""What stands beside a lab and is no part of it: the question to the class, and the lesson."""

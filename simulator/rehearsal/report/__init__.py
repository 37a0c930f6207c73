"""What a run leaves behind: its verdict as a value, and the verdict worded as JSON, JUnit XML, Markdown and HTML."""

"""The rules, one file a theme. A rule is one function below its row; nothing lists it anywhere else."""

"""Labs by name."""

from typing import ClassVar

from django.db import migrations, models

import dashboard.models


class Migration(migrations.Migration):
    initial = True
    dependencies: ClassVar[list[tuple[str, str]]] = []
    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.CreateModel(
            name="Lab",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(default=dashboard.models.new_name, editable=False, max_length=40, unique=True),
                ),
                ("library", models.CharField(default="lan-based", max_length=40)),
                ("seed", models.PositiveIntegerField(default=dashboard.models.new_seed, editable=False)),
                ("created", models.DateTimeField(auto_now_add=True)),
            ],
            options={"ordering": ["-created"]},
        ),
    ]

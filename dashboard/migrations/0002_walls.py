"""The labs of a class: a wall, and each lab's seat on it."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

import dashboard.models


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("dashboard", "0001_initial")]
    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.CreateModel(
            name="Wall",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    models.CharField(default=dashboard.models.new_name, editable=False, max_length=40, unique=True),
                ),
                ("created", models.DateTimeField(auto_now_add=True)),
            ],
            options={"ordering": ["-created"]},
        ),
        migrations.AddField(model_name="lab", name="seat", field=models.PositiveSmallIntegerField(default=0)),
        migrations.AddField(
            model_name="lab",
            name="wall",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="labs",
                to="dashboard.wall",
            ),
        ),
    ]

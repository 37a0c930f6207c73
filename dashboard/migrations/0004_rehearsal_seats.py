"""The seats of a rehearsal: a link for each."""

import django.db.models.deletion
from django.db import migrations, models

import dashboard.models


class Migration(migrations.Migration):
    dependencies = [("dashboard", "0003_lab_join")]
    operations = [
        migrations.CreateModel(
            name="RehearsalSeat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60)),
                (
                    "token",
                    models.CharField(default=dashboard.models.new_name, editable=False, max_length=40, unique=True),
                ),
                (
                    "lab",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="rehearsal_seats", to="dashboard.lab"
                    ),
                ),
            ],
            options={"ordering": ["id"]},
        ),
    ]

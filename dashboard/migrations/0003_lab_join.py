"""The end of a participants' link, for every lab: it says nothing of the lab."""

from typing import ClassVar

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

import dashboard.models


def fill(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    labs = apps.get_model("dashboard", "Lab")
    for lab in labs.objects.filter(join=None).iterator():
        lab.join = dashboard.models.new_name()
        lab.save(update_fields=["join"])


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("dashboard", "0002_walls")]
    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.AddField(
            model_name="lab", name="join", field=models.CharField(editable=False, max_length=40, null=True)
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="lab",
            name="join",
            field=models.CharField(default=dashboard.models.new_name, editable=False, max_length=40, unique=True),
        ),
    ]

"""Installs resources and translations with the package, and compiles the translations on the way."""

import subprocess
import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent


class CompileTranslations(build_py):
    """Compiles every .ts into a .qm with Qt's own lrelease before the files are gathered."""

    def run(self) -> None:
        import PySide6

        lrelease = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        for source in sorted((HERE / "translations").glob("*.ts")):
            subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
        super().run()


setup(
    packages=[*find_packages(include=["buurtdesk*"]), "buurtdesk.resources", "buurtdesk.translations"],
    package_dir={"buurtdesk.resources": "resources", "buurtdesk.translations": "translations"},
    package_data={"buurtdesk.resources": ["*", "sample/*", "scripts/*"], "buurtdesk.translations": ["*.ts", "*.qm"]},
    cmdclass={"build_py": CompileTranslations},
)

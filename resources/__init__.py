"""Own drawings, templates and samples that are installed with the package."""

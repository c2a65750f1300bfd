"""`python -m buurtdesk`"""

from buurtdesk.cli.main import main

if __name__ == "__main__":
    main(prog_name="buurtdesk")

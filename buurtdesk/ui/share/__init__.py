"""The room for exchange: bundles out, bundles in, and what two people wrote differently."""

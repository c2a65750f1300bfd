"""The validation workshop: findings laid before residents, keyed table by table."""

"""All SQL, the migrations and the merge."""

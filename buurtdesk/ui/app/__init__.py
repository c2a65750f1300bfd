"""The application: puts desk, window and rooms together. Only here do rooms meet the desk."""

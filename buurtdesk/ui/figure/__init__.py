"""Survey figures, drawn the same for the room's screen and for the desk."""

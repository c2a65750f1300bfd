"""Policy challenges, worded “How can we …?”, on SWO-ART items."""

"""Forms over typed texts: fields described once, editors made from them, saved by themselves."""

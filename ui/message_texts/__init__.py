"""The texts of refusals by their codes; `ui.messages` fills in what an error holds."""

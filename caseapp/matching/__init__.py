"""Comparing records of people; knows neither tables nor SQL."""

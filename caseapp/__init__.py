"""The work: plain functions over frozen dataclasses, without Qt and without ReportLab."""

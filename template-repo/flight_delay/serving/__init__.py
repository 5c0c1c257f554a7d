"""What answers requests: `python -m flight_delay.serve` puts the parts together."""

"""The room of the bus: how both programs reach Redis, alone, behind Sentinel or as a cluster."""

"""How a process follows labs and asks them, and how both programs reach Redis: alone, behind Sentinel or as a cluster."""

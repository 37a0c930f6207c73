# An FO licence does not support Active/Active failover (source: License Requirements); alone, the unit restarts daily.
@ unlike secondary licence=FO
@ lab pix
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled

> primary: show failover state
       +0.000 primary   #1          story types: show failover state
       +0.000 primary   #1          | PIX1# show failover state
       +0.000 primary   #1          |                State          Last Failure Reason      Date/Time
       +0.000 primary   #1          | This host  -   Primary
       +0.000 primary   #1          |     Group 1    Disabled       None
       +0.000 primary   #1          |     Group 2    Disabled       None
       +0.000 primary   #1          | Other host -   Secondary
       +0.000 primary   #1          |     Group 1    Not Detected   None
       +0.000 primary   #1          |     Group 2    Not Detected   None
       +0.000 primary   #1          |
       +0.000 primary   #1          | ====Configuration State====
       +0.000 primary   #1          | ====Communication State====
    = +0.000 primary 1 Disabled, 2 Disabled; secondary 1 Disabled, 2 Disabled
> run 86400 s
    +86394.000 secondary #2          | This machine is running in secondary mode without
    +86394.000 secondary #2          | a connection to an active primary PIX. Please
    +86394.000 secondary #2          | check your connection to the primary system.
    +86394.000 secondary #2          |
    +86394.000 secondary #2          | REBOOTING....
    +86394.000 secondary #2          power on -> booting
    = +86400.000 primary 1 Disabled, 2 Disabled; secondary booting

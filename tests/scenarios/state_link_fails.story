# The state link fails: no failover, nothing but a state.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault link state
       +0.000 world     #1          FAULT link state
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair link state
      +30.000 world     #186        REPAIRED link state
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 15 s
      +34.501 secondary #216<214    log 6 210022: LU missed 4 updates
      +34.501 primary   #217<215    log 6 210022: LU missed 4 updates
    = +45.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

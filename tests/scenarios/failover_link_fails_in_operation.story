# The failover link dies in its middle. Probes on the data interfaces are answered, so both units mark the link failed and
# suspend failover: not even an interface failure moves a group now. Restored, the failure takes effect.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault link failover
       +0.000 world     #243        FAULT link failover
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
       +0.001 primary   #244        hello missed: 1
       +0.001 secondary #245        hello missed: 1
       +1.001 primary   #248        hello missed: 2
       +1.001 secondary #249        hello missed: 2
       +2.001 primary   #256        hello missed: 3
       +2.001 primary   #256        sends probe on failover, lost
       +2.001 primary   #256        sends probe on context1/inside
       +2.001 primary   #256        sends probe on context1/outside
       +2.001 primary   #256        sends probe on context2/inside
       +2.001 primary   #256        sends probe on context2/outside
       +2.001 secondary #257        hello missed: 3
       +2.001 secondary #257        sends probe on failover, lost
       +2.001 secondary #257        sends probe on context1/inside
       +2.001 secondary #257        sends probe on context1/outside
       +2.001 secondary #257        sends probe on context2/inside
       +2.001 secondary #257        sends probe on context2/outside
       +2.002 secondary #258<256    sends probe-answer on context1/inside
       +2.002 secondary #259<256    sends probe-answer on context1/outside
       +2.002 secondary #260<256    sends probe-answer on context2/inside
       +2.002 secondary #261<256    sends probe-answer on context2/outside
       +2.002 primary   #262<257    sends probe-answer on context1/inside
       +2.002 primary   #263<257    sends probe-answer on context1/outside
       +2.002 primary   #264<257    sends probe-answer on context2/inside
       +2.002 primary   #265<257    sends probe-answer on context2/outside
       +2.501 primary   #274        peer Up -> Up, link Up -> Failed
       +2.501 primary   #274        | Failover LAN Failed
       +2.501 secondary #275        peer Up -> Up, link Up -> Failed
       +2.501 secondary #275        | Failover LAN Failed
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> fault cable primary Ethernet1
      +30.000 primary   #394        FAULT cable primary Ethernet1
      +30.000 primary   #395<394    Ethernet1 carrier lost
    = +30.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 30 s
      +32.000 primary   #398        context1/outside Normal -> No Link (Waiting) (because #395)
      +32.000 primary   #398        context2/outside Normal -> No Link (Waiting) (because #395)
      +32.000 primary   #398        group 2 Standby Ready -> Failed: Interface check (because #395)
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> primary: no failover active group 1
      +60.000 primary   #498        story types: no failover active group 1
      +60.000 primary   #498        | PIX1# no failover active group 1
      +60.000 primary   #498        refused (link-failed) group 1
      +60.000 primary   #498        | ERROR: failover group 1 cannot be switched: the failover link is down
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> repair link failover
      +60.000 world     #499        REPAIRED link failover
    = +60.000 primary 1 Active, 2 Failed; secondary 1 Standby Ready, 2 Active
> run 30 s
      +61.002 primary   #504<502    peer Up -> Up, link Failed -> Up
      +61.002 primary   #504<502    | Failover LAN became OK
      +61.002 primary   #504<502    | Switchover enabled
      +61.002 primary   #504<502    group 1 Active -> Failed: Interface check (because #395)
      +61.002 primary   #504<502    group 1 uses the standby addresses
      +61.002 primary   #504<502    | Group 1 Switching to Standby
      +61.002 secondary #505<503    peer Up -> Up, link Failed -> Up
      +61.002 secondary #505<503    | Failover LAN became OK
      +61.002 secondary #505<503    | Switchover enabled
      +61.002 secondary #505<503    context1/outside Normal -> Normal (Waiting)
      +61.002 secondary #505<503    context2/outside Normal -> Normal (Waiting)
      +61.003 secondary #506<504    | Group 1 Switching to Active
      +61.003 secondary #506<504    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +61.003 secondary #506<504    group 1 uses the active addresses
      +61.253 secondary #510        group 1 Just Active -> Active Drain: Other unit wants me Active
      +61.503 secondary #512        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +61.753 secondary #514        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +62.003 secondary #522        group 1 Active Config Applied -> Active: Other unit wants me Active
    = +90.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +90.000 primary   #674        REPAIRED cable primary Ethernet1
      +90.000 primary   #675<674    Ethernet1 carrier up
    = +90.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 30 s
      +92.000 primary   #682        context1/outside No Link -> Normal (Waiting) (because #675)
      +92.000 primary   #682        context2/outside No Link -> Normal (Waiting) (because #675)
      +92.000 primary   #682        group 1 Failed -> Standby Ready: Interface check (because #675)
      +92.000 primary   #682        group 2 Failed -> Standby Ready: Interface check (because #675)
      +92.001 secondary #685<682    context1/outside Normal -> Normal
      +92.001 secondary #685<682    context1/outside Normal -> Normal (Waiting)
      +92.001 secondary #687<682    context2/outside Normal -> Normal
      +92.001 secondary #687<682    context2/outside Normal -> Normal (Waiting)
      +94.257 primary   #703<701    context1/outside Normal -> Normal
      +94.257 primary   #705<701    context2/outside Normal -> Normal
      +97.001 secondary #723<720    context1/outside Normal -> Normal
      +97.001 secondary #725<720    context2/outside Normal -> Normal
    = +120.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active

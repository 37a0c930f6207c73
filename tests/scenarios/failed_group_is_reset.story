# `failover reset` on a group that failed for an interface that is still down does not help; once it is up, it does.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault cable primary Ethernet0
       +0.000 primary   #1          FAULT cable primary Ethernet0
       +0.000 primary   #2<1        Ethernet0 carrier lost
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 10 s
       +2.000 primary   #9          context1/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          context2/inside Normal -> No Link (Waiting) (because #2)
       +2.000 primary   #9          group 1 Active -> Failed: Interface check (because #2)
       +2.000 primary   #9          group 1 uses the standby addresses
       +2.000 primary   #9          group 2 Standby Ready -> Failed: Interface check (because #2)
       +2.000 primary   #9          | Group 1 Switching to Standby
       +2.001 secondary #14<9       | Group 1 Switching to Active
       +2.001 secondary #14<9       group 1 Standby Ready -> Just Active: Other unit wants me Active
       +2.001 secondary #14<9       group 1 uses the active addresses
       +2.001 secondary #14<9       context1/inside Normal -> Normal (Waiting)
       +2.001 secondary #14<9       context2/inside Normal -> Normal (Waiting)
       +2.251 secondary #18         group 1 Just Active -> Active Drain: Other unit wants me Active
       +2.501 secondary #20         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +2.751 secondary #22         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +3.001 secondary #28         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +10.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> primary: failover reset group 1
      +10.000 primary   #68         story types: failover reset group 1
      +10.000 primary   #68         | PIX1# failover reset group 1
      +10.000 primary   #68         context1/inside No Link -> Unknown (Waiting)
      +10.000 primary   #68         group 1 Failed -> Standby Ready: Set by the config command
      +10.000 primary   #68         sends reset-order on failover
    = +10.000 primary 1 Standby Ready, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +12.000 primary   #77         context1/inside Unknown -> No Link (Waiting) (because #2)
      +12.000 primary   #77         group 1 Standby Ready -> Failed: Interface check (because #2)
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> repair all
      +20.000 primary   #128        REPAIRED cable primary Ethernet0
      +20.000 primary   #129<128    Ethernet0 carrier up
    = +20.000 primary 1 Failed, 2 Failed; secondary 1 Active, 2 Active
> run 10 s
      +22.000 primary   #136        context1/inside No Link -> Normal (Waiting) (because #129)
      +22.000 primary   #136        context2/inside No Link -> Normal (Waiting) (because #129)
      +22.000 primary   #136        group 1 Failed -> Standby Ready: Interface check (because #129)
      +22.000 primary   #136        group 2 Failed -> Standby Ready: Interface check (because #129)
      +24.257 primary   #154<153    context1/inside Normal -> Normal
      +24.257 primary   #156<153    context2/inside Normal -> Normal
      +27.001 secondary #170<168    context1/inside Normal -> Normal
      +27.001 secondary #172<168    context2/inside Normal -> Normal
    = +30.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active

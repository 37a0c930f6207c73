# The VLAN is dead for both units: neither hears anything in any test, both interfaces become Unknown, nothing moves.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> fault vlan inside 2
       +0.000 world     #1          FAULT vlan inside 2
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 60 s
       +9.501 secondary #59         context1/inside Normal -> Testing (Waiting)
       +9.501 secondary #59         context1/inside network activity test begins
       +9.501 secondary #59         sends test-begin on failover
       +9.501 secondary #59         log 1 105005: (Secondary_group_1) Lost Failover communications with mate on interface inside
       +9.501 secondary #59         log 1 105008: (Secondary_group_1) Testing Interface inside
       +9.502 primary   #60<59      context1/inside network activity test begins
       +9.502 primary   #60<59      log 1 105008: (Primary_group_1) Testing Interface inside
      +12.626 secondary #79         sends test-report on failover
      +12.627 primary   #81         sends test-report on failover
      +12.627 primary   #81         context1/inside network activity test: here silent, peer silent
      +12.627 primary   #81         context1/inside ARP test begins
      +12.627 primary   #81         sends test-begin on failover
      +12.628 secondary #82<81      context1/inside network activity test: here silent, peer silent
      +12.628 secondary #82<81      context1/inside ARP test begins
      +12.628 secondary #82<81      sends test-begin on failover
      +15.752 primary   #101        sends test-report on failover
      +15.753 secondary #103        sends test-report on failover
      +15.753 secondary #103        context1/inside ARP test: here silent, peer silent
      +15.753 secondary #103        context1/inside second ARP test begins
      +15.753 secondary #103        sends test-begin on failover
      +15.754 primary   #104<103    context1/inside ARP test: here silent, peer silent
      +15.754 primary   #104<103    context1/inside second ARP test begins
      +15.754 primary   #104<103    sends test-begin on failover
      +18.878 secondary #122        sends test-report on failover
      +18.879 primary   #124        sends test-report on failover
      +18.879 primary   #124        context1/inside second ARP test: here silent, peer silent
      +18.879 primary   #124        context1/inside broadcast ping test begins
      +18.879 primary   #124        sends test-begin on failover
      +18.880 secondary #125<124    context1/inside second ARP test: here silent, peer silent
      +18.880 secondary #125<124    context1/inside broadcast ping test begins
      +18.880 secondary #125<124    sends test-begin on failover
      +22.004 primary   #155        sends test-report on failover
      +22.005 secondary #157        sends test-report on failover
      +22.005 secondary #157        context1/inside broadcast ping test: here silent, peer silent
      +22.005 secondary #157        context1/inside Testing -> Unknown (Waiting)
      +22.005 secondary #157        log 1 105009: (Secondary_group_1) Testing on interface inside Failed
      +22.006 primary   #158<157    context1/inside broadcast ping test: here silent, peer silent
      +22.006 primary   #158<157    context1/inside Normal -> Unknown (Waiting)
      +22.006 primary   #158<157    log 1 105009: (Primary_group_1) Testing on interface inside Failed
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> repair all
      +60.000 world     #383        REPAIRED vlan inside 2
    = +60.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 20 s
      +60.836 primary   #386        context1/inside Unknown -> Normal (Waiting)
      +60.836 primary   #386        log 1 105003: (Primary_group_1) Monitoring on interface inside waiting
      +60.836 secondary #387        context1/inside Unknown -> Normal (Waiting)
      +60.836 secondary #387        log 1 105003: (Secondary_group_1) Monitoring on interface inside waiting
      +62.001 secondary #396<394    context1/inside Normal -> Normal
      +62.001 secondary #396<394    log 1 105004: (Secondary_group_1) Monitoring on interface inside normal
      +64.257 primary   #412<411    context1/inside Normal -> Normal
      +64.257 primary   #412<411    log 1 105004: (Primary_group_1) Monitoring on interface inside normal
    = +80.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

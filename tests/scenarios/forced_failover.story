# Groups are moved by command, on the unit that gives up or on the one that takes over; what cannot be is refused.
@ lab asa
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active

> primary: no failover active group 1
       +0.000 primary   #1          story types: no failover active group 1
       +0.000 primary   #1          | PIX1# no failover active group 1
       +0.000 primary   #1          asks the peer to take group 1: Set by the config command
    = +0.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> run 5 s
       +0.001 secondary #4<1        | Group 1 Switching to Active
       +0.001 secondary #4<1        group 1 Standby Ready -> Just Active: Other unit wants me Active
       +0.001 secondary #4<1        group 1 uses the active addresses
       +0.001 secondary #4<1        log 1 104001: (Secondary_group_1) Switching to ACTIVE - mate want me Active.
       +0.001 secondary #4<1        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.001 secondary #4<1        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.001 secondary #4<1        log 4 411001: Line protocol on Interface inside, changed state to up
       +0.001 secondary #4<1        log 4 411001: Line protocol on Interface outside, changed state to up
       +0.002 primary   #5<4        | Group 1 Switching to Standby
       +0.002 primary   #5<4        group 1 Active -> Standby Ready: Set by the config command
       +0.002 primary   #5<4        group 1 uses the standby addresses
       +0.002 primary   #5<4        log 1 104002: (Primary_group_1) Switching to STANDBY - Set by the config command.
       +0.002 primary   #5<4        log 4 411002: Line protocol on Interface inside, changed state to down
       +0.002 primary   #5<4        log 4 411002: Line protocol on Interface outside, changed state to down
       +0.002 primary   #5<4        log 4 411001: Line protocol on Interface inside, changed state to up
       +0.002 primary   #5<4        log 4 411001: Line protocol on Interface outside, changed state to up
       +0.251 secondary #8          group 1 Just Active -> Active Drain: Other unit wants me Active
       +0.501 secondary #10         group 1 Active Drain -> Active Applying Config: Other unit wants me Active
       +0.751 secondary #12         group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
       +1.001 secondary #18         group 1 Active Config Applied -> Active: Other unit wants me Active
    = +5.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> primary: failover active group 1
       +5.000 primary   #47         story types: failover active group 1
       +5.000 primary   #47         | PIX1# failover active group 1
       +5.000 primary   #47         group 1 Standby Ready -> Just Active: Set by the config command
       +5.000 primary   #47         group 1 uses the active addresses
       +5.000 primary   #47         | Group 1 Switching to Active
       +5.000 primary   #47         log 1 104001: (Primary_group_1) Switching to ACTIVE - Set by the config command.
       +5.000 primary   #47         log 4 411002: Line protocol on Interface inside, changed state to down
       +5.000 primary   #47         log 4 411002: Line protocol on Interface outside, changed state to down
       +5.000 primary   #47         log 4 411001: Line protocol on Interface inside, changed state to up
       +5.000 primary   #47         log 4 411001: Line protocol on Interface outside, changed state to up
    = +5.000 primary 1 Just Active, 2 Standby Ready; secondary 1 Active, 2 Active
> run 5 s
       +5.001 secondary #50<47      | Group 1 Switching to Standby
       +5.001 secondary #50<47      group 1 Active -> Standby Ready: Other unit wants me Standby
       +5.001 secondary #50<47      group 1 uses the standby addresses
       +5.001 secondary #50<47      log 1 104002: (Secondary_group_1) Switching to STANDBY - Other unit wants me Standby.
       +5.001 secondary #50<47      log 4 411002: Line protocol on Interface inside, changed state to down
       +5.001 secondary #50<47      log 4 411002: Line protocol on Interface outside, changed state to down
       +5.001 secondary #50<47      log 4 411001: Line protocol on Interface inside, changed state to up
       +5.001 secondary #50<47      log 4 411001: Line protocol on Interface outside, changed state to up
       +5.250 primary   #53         group 1 Just Active -> Active Drain: Set by the config command
       +5.500 primary   #55         group 1 Active Drain -> Active Applying Config: Set by the config command
       +5.750 primary   #57         group 1 Active Applying Config -> Active Config Applied: Set by the config command
       +6.000 primary   #59         group 1 Active Config Applied -> Active: Set by the config command
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> primary: failover active group 1
      +10.000 primary   #87         story types: failover active group 1
      +10.000 primary   #87         | PIX1# failover active group 1
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Standby Ready, 2 Active
> secondary: failover active
      +10.000 secondary #88         story types: failover active
      +10.000 secondary #88         | PIX1# failover active
      +10.000 secondary #88         group 0 Standby Ready -> Just Active: Set by the config command
      +10.000 secondary #88         group 0 uses the active addresses
      +10.000 secondary #88         |
      +10.000 secondary #88         |         Switching to Active
      +10.000 secondary #88         group 1 Standby Ready -> Just Active: Set by the config command
      +10.000 secondary #88         group 1 uses the active addresses
      +10.000 secondary #88         | Group 1 Switching to Active
      +10.000 secondary #88         log 1 104001: (Secondary_group_1) Switching to ACTIVE - Set by the config command.
      +10.000 secondary #88         log 4 411002: Line protocol on Interface inside, changed state to down
      +10.000 secondary #88         log 4 411002: Line protocol on Interface outside, changed state to down
      +10.000 secondary #88         log 4 411001: Line protocol on Interface inside, changed state to up
      +10.000 secondary #88         log 4 411001: Line protocol on Interface outside, changed state to up
    = +10.000 primary 1 Active, 2 Standby Ready; secondary 1 Just Active, 2 Active
> run 5 s
      +10.001 primary   #91<88      |
      +10.001 primary   #91<88      |         Switching to Standby
      +10.001 primary   #91<88      group 0 Active -> Standby Ready: Other unit wants me Standby
      +10.001 primary   #91<88      group 0 uses the standby addresses
      +10.001 primary   #91<88      | Group 1 Switching to Standby
      +10.001 primary   #91<88      group 1 Active -> Standby Ready: Other unit wants me Standby
      +10.001 primary   #91<88      group 1 uses the standby addresses
      +10.001 primary   #91<88      log 1 104002: (Primary_group_1) Switching to STANDBY - Other unit wants me Standby.
      +10.001 primary   #91<88      log 4 411002: Line protocol on Interface inside, changed state to down
      +10.001 primary   #91<88      log 4 411002: Line protocol on Interface outside, changed state to down
      +10.001 primary   #91<88      log 4 411001: Line protocol on Interface inside, changed state to up
      +10.001 primary   #91<88      log 4 411001: Line protocol on Interface outside, changed state to up
      +10.250 secondary #94         group 0 Just Active -> Active Drain: Set by the config command
      +10.250 secondary #94         group 1 Just Active -> Active Drain: Set by the config command
      +10.500 secondary #96         group 0 Active Drain -> Active Applying Config: Set by the config command
      +10.500 secondary #96         group 1 Active Drain -> Active Applying Config: Set by the config command
      +10.750 secondary #98         group 0 Active Applying Config -> Active Config Applied: Set by the config command
      +10.750 secondary #98         group 1 Active Applying Config -> Active Config Applied: Set by the config command
      +11.000 secondary #101        group 0 Active Config Applied -> Active: Set by the config command
      +11.000 secondary #101        group 1 Active Config Applied -> Active: Set by the config command
    = +15.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> secondary: no failover active
      +15.000 secondary #130        story types: no failover active
      +15.000 secondary #130        | PIX1# no failover active
      +15.000 secondary #130        asks the peer to take group 0: Set by the config command
      +15.000 secondary #130        asks the peer to take group 1: Set by the config command
      +15.000 secondary #130        asks the peer to take group 2: Set by the config command
    = +15.000 primary 1 Standby Ready, 2 Standby Ready; secondary 1 Active, 2 Active
> run 5 s
      +15.001 primary   #133<130    |
      +15.001 primary   #133<130    |         Switching to Active
      +15.001 primary   #133<130    group 0 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #133<130    group 0 uses the active addresses
      +15.001 primary   #133<130    | Group 1 Switching to Active
      +15.001 primary   #133<130    group 1 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #133<130    group 1 uses the active addresses
      +15.001 primary   #133<130    | Group 2 Switching to Active
      +15.001 primary   #133<130    group 2 Standby Ready -> Just Active: Other unit wants me Active
      +15.001 primary   #133<130    group 2 uses the active addresses
      +15.001 primary   #133<130    log 1 104001: (Primary_group_1) Switching to ACTIVE - mate want me Active.
      +15.001 primary   #133<130    log 4 411002: Line protocol on Interface inside, changed state to down
      +15.001 primary   #133<130    log 4 411002: Line protocol on Interface outside, changed state to down
      +15.001 primary   #133<130    log 4 411001: Line protocol on Interface inside, changed state to up
      +15.001 primary   #133<130    log 4 411001: Line protocol on Interface outside, changed state to up
      +15.001 primary   #133<130    log 1 104001: (Primary_group_2) Switching to ACTIVE - mate want me Active.
      +15.001 primary   #133<130    log 4 411002: Line protocol on Interface inside, changed state to down
      +15.001 primary   #133<130    log 4 411002: Line protocol on Interface outside, changed state to down
      +15.001 primary   #133<130    log 4 411001: Line protocol on Interface inside, changed state to up
      +15.001 primary   #133<130    log 4 411001: Line protocol on Interface outside, changed state to up
      +15.002 secondary #134<133    |
      +15.002 secondary #134<133    |         Switching to Standby
      +15.002 secondary #134<133    group 0 Active -> Standby Ready: Set by the config command
      +15.002 secondary #134<133    group 0 uses the standby addresses
      +15.002 secondary #134<133    | Group 1 Switching to Standby
      +15.002 secondary #134<133    group 1 Active -> Standby Ready: Set by the config command
      +15.002 secondary #134<133    group 1 uses the standby addresses
      +15.002 secondary #134<133    | Group 2 Switching to Standby
      +15.002 secondary #134<133    group 2 Active -> Standby Ready: Set by the config command
      +15.002 secondary #134<133    group 2 uses the standby addresses
      +15.002 secondary #134<133    log 1 104002: (Secondary_group_1) Switching to STANDBY - Set by the config command.
      +15.002 secondary #134<133    log 4 411002: Line protocol on Interface inside, changed state to down
      +15.002 secondary #134<133    log 4 411002: Line protocol on Interface outside, changed state to down
      +15.002 secondary #134<133    log 4 411001: Line protocol on Interface inside, changed state to up
      +15.002 secondary #134<133    log 4 411001: Line protocol on Interface outside, changed state to up
      +15.002 secondary #134<133    log 1 104002: (Secondary_group_2) Switching to STANDBY - Set by the config command.
      +15.002 secondary #134<133    log 4 411002: Line protocol on Interface inside, changed state to down
      +15.002 secondary #134<133    log 4 411002: Line protocol on Interface outside, changed state to down
      +15.002 secondary #134<133    log 4 411001: Line protocol on Interface inside, changed state to up
      +15.002 secondary #134<133    log 4 411001: Line protocol on Interface outside, changed state to up
      +15.251 primary   #137        group 0 Just Active -> Active Drain: Other unit wants me Active
      +15.251 primary   #137        group 1 Just Active -> Active Drain: Other unit wants me Active
      +15.251 primary   #137        group 2 Just Active -> Active Drain: Other unit wants me Active
      +15.501 primary   #139        group 0 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.501 primary   #139        group 1 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.501 primary   #139        group 2 Active Drain -> Active Applying Config: Other unit wants me Active
      +15.751 primary   #141        group 0 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +15.751 primary   #141        group 1 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +15.751 primary   #141        group 2 Active Applying Config -> Active Config Applied: Other unit wants me Active
      +16.001 primary   #147        group 0 Active Config Applied -> Active: Other unit wants me Active
      +16.001 primary   #147        group 1 Active Config Applied -> Active: Other unit wants me Active
      +16.001 primary   #147        group 2 Active Config Applied -> Active: Other unit wants me Active
    = +20.000 primary 1 Active, 2 Active; secondary 1 Standby Ready, 2 Standby Ready
> fault power secondary
      +20.000 secondary #176        FAULT power secondary
      +20.000 secondary #176<176    power on -> off
    = +20.000 primary 1 Active, 2 Active; secondary off
> run 20 s
      +21.001 primary   #179        hello missed: 1
      +22.001 primary   #181        hello missed: 2
      +23.001 primary   #183        hello missed: 3
      +23.001 primary   #183        sends probe on failover, lost
      +23.001 primary   #183        sends probe on context1/inside, lost
      +23.001 primary   #183        sends probe on context1/outside, lost
      +23.001 primary   #183        sends probe on context2/inside, lost
      +23.001 primary   #183        sends probe on context2/outside, lost
      +23.501 primary   #184        sends probe on failover, lost
      +23.501 primary   #184        sends probe on context1/inside, lost
      +23.501 primary   #184        sends probe on context1/outside, lost
      +23.501 primary   #184        sends probe on context2/inside, lost
      +23.501 primary   #184        sends probe on context2/outside, lost
      +24.001 primary   #186        sends probe on failover, lost
      +24.001 primary   #186        sends probe on context1/inside, lost
      +24.001 primary   #186        sends probe on context1/outside, lost
      +24.001 primary   #186        sends probe on context2/inside, lost
      +24.001 primary   #186        sends probe on context2/outside, lost
      +24.501 primary   #187        sends probe on failover, lost
      +24.501 primary   #187        sends probe on context1/inside, lost
      +24.501 primary   #187        sends probe on context1/outside, lost
      +24.501 primary   #187        sends probe on context2/inside, lost
      +24.501 primary   #187        sends probe on context2/outside, lost
      +25.001 primary   #189        sends probe on failover, lost
      +25.001 primary   #189        sends probe on context1/inside, lost
      +25.001 primary   #189        sends probe on context1/outside, lost
      +25.001 primary   #189        sends probe on context2/inside, lost
      +25.001 primary   #189        sends probe on context2/outside, lost
      +25.501 primary   #190        sends probe on failover, lost
      +25.501 primary   #190        sends probe on context1/inside, lost
      +25.501 primary   #190        sends probe on context1/outside, lost
      +25.501 primary   #190        sends probe on context2/inside, lost
      +25.501 primary   #190        sends probe on context2/outside, lost
      +26.001 primary   #192        sends probe on failover, lost
      +26.001 primary   #192        sends probe on context1/inside, lost
      +26.001 primary   #192        sends probe on context1/outside, lost
      +26.001 primary   #192        sends probe on context2/inside, lost
      +26.001 primary   #192        sends probe on context2/outside, lost
      +26.501 primary   #193        sends probe on failover, lost
      +26.501 primary   #193        sends probe on context1/inside, lost
      +26.501 primary   #193        sends probe on context1/outside, lost
      +26.501 primary   #193        sends probe on context2/inside, lost
      +26.501 primary   #193        sends probe on context2/outside, lost
      +27.001 primary   #195        sends probe on failover, lost
      +27.001 primary   #195        sends probe on context1/inside, lost
      +27.001 primary   #195        sends probe on context1/outside, lost
      +27.001 primary   #195        sends probe on context2/inside, lost
      +27.001 primary   #195        sends probe on context2/outside, lost
      +27.501 primary   #196        sends probe on failover, lost
      +27.501 primary   #196        sends probe on context1/inside, lost
      +27.501 primary   #196        sends probe on context1/outside, lost
      +27.501 primary   #196        sends probe on context2/inside, lost
      +27.501 primary   #196        sends probe on context2/outside, lost
      +28.001 primary   #198        sends probe on failover, lost
      +28.001 primary   #198        sends probe on context1/inside, lost
      +28.001 primary   #198        sends probe on context1/outside, lost
      +28.001 primary   #198        sends probe on context2/inside, lost
      +28.001 primary   #198        sends probe on context2/outside, lost
      +28.501 primary   #199        sends probe on failover, lost
      +28.501 primary   #199        sends probe on context1/inside, lost
      +28.501 primary   #199        sends probe on context1/outside, lost
      +28.501 primary   #199        sends probe on context2/inside, lost
      +28.501 primary   #199        sends probe on context2/outside, lost
      +29.001 primary   #201        sends probe on failover, lost
      +29.001 primary   #201        sends probe on context1/inside, lost
      +29.001 primary   #201        sends probe on context1/outside, lost
      +29.001 primary   #201        sends probe on context2/inside, lost
      +29.001 primary   #201        sends probe on context2/outside, lost
      +29.501 primary   #202        sends probe on failover, lost
      +29.501 primary   #202        sends probe on context1/inside, lost
      +29.501 primary   #202        sends probe on context1/outside, lost
      +29.501 primary   #202        sends probe on context2/inside, lost
      +29.501 primary   #202        sends probe on context2/outside, lost
      +30.001 primary   #204        sends probe on failover, lost
      +30.001 primary   #204        sends probe on context1/inside, lost
      +30.001 primary   #204        sends probe on context1/outside, lost
      +30.001 primary   #204        sends probe on context2/inside, lost
      +30.001 primary   #204        sends probe on context2/outside, lost
      +30.501 primary   #205        sends probe on failover, lost
      +30.501 primary   #205        sends probe on context1/inside, lost
      +30.501 primary   #205        sends probe on context1/outside, lost
      +30.501 primary   #205        sends probe on context2/inside, lost
      +30.501 primary   #205        sends probe on context2/outside, lost
      +31.001 primary   #207        sends probe on failover, lost
      +31.001 primary   #207        sends probe on context1/inside, lost
      +31.001 primary   #207        sends probe on context1/outside, lost
      +31.001 primary   #207        sends probe on context2/inside, lost
      +31.001 primary   #207        sends probe on context2/outside, lost
      +31.501 primary   #208        sends probe on failover, lost
      +31.501 primary   #208        sends probe on context1/inside, lost
      +31.501 primary   #208        sends probe on context1/outside, lost
      +31.501 primary   #208        sends probe on context2/inside, lost
      +31.501 primary   #208        sends probe on context2/outside, lost
      +31.757 primary   #209        context1/inside Normal -> Testing (Waiting)
      +31.757 primary   #209        context1/inside network activity test begins
      +31.757 primary   #209        sends test-begin on failover, lost
      +31.757 primary   #209        context1/outside Normal -> Testing (Waiting)
      +31.757 primary   #209        context1/outside network activity test begins
      +31.757 primary   #209        sends test-begin on failover, lost
      +31.757 primary   #209        context2/inside Normal -> Testing (Waiting)
      +31.757 primary   #209        context2/inside network activity test begins
      +31.757 primary   #209        sends test-begin on failover, lost
      +31.757 primary   #209        context2/outside Normal -> Testing (Waiting)
      +31.757 primary   #209        context2/outside network activity test begins
      +31.757 primary   #209        sends test-begin on failover, lost
      +31.757 primary   #209        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface inside
      +31.757 primary   #209        log 1 105008: (Primary_group_1) Testing Interface inside
      +31.757 primary   #209        log 1 105005: (Primary_group_1) Lost Failover communications with mate on interface outside
      +31.757 primary   #209        log 1 105008: (Primary_group_1) Testing Interface outside
      +31.757 primary   #209        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface inside
      +31.757 primary   #209        log 1 105008: (Primary_group_2) Testing Interface inside
      +31.757 primary   #209        log 1 105005: (Primary_group_2) Lost Failover communications with mate on interface outside
      +31.757 primary   #209        log 1 105008: (Primary_group_2) Testing Interface outside
      +32.001 primary   #211        sends probe on failover, lost
      +32.001 primary   #211        sends probe on context1/inside, lost
      +32.001 primary   #211        sends probe on context1/outside, lost
      +32.001 primary   #211        sends probe on context2/inside, lost
      +32.001 primary   #211        sends probe on context2/outside, lost
      +32.501 primary   #212        sends probe on failover, lost
      +32.501 primary   #212        sends probe on context1/inside, lost
      +32.501 primary   #212        sends probe on context1/outside, lost
      +32.501 primary   #212        sends probe on context2/inside, lost
      +32.501 primary   #212        sends probe on context2/outside, lost
      +32.543 primary   #213        sends test-report on failover, lost
      +32.543 primary   #213        context1/inside network activity test: here heard, peer unknown
      +32.543 primary   #213        context1/inside Testing -> Normal (Waiting)
      +32.543 primary   #213        log 1 105009: (Primary_group_1) Testing on interface inside Passed
      +32.875 primary   #214        sends test-report on failover, lost
      +32.875 primary   #214        context2/inside network activity test: here heard, peer unknown
      +32.875 primary   #214        context2/inside Testing -> Normal (Waiting)
      +32.875 primary   #214        log 1 105009: (Primary_group_2) Testing on interface inside Passed
      +33.001 primary   #216        sends probe on failover, lost
      +33.001 primary   #216        sends probe on context1/inside, lost
      +33.001 primary   #216        sends probe on context1/outside, lost
      +33.001 primary   #216        sends probe on context2/inside, lost
      +33.001 primary   #216        sends probe on context2/outside, lost
      +33.029 primary   #217        sends test-report on failover, lost
      +33.029 primary   #217        context2/outside network activity test: here heard, peer unknown
      +33.029 primary   #217        context2/outside Testing -> Normal (Waiting)
      +33.029 primary   #217        log 1 105009: (Primary_group_2) Testing on interface outside Passed
      +33.265 primary   #218        sends test-report on failover, lost
      +33.265 primary   #218        context1/outside network activity test: here heard, peer unknown
      +33.265 primary   #218        context1/outside Testing -> Normal (Waiting)
      +33.265 primary   #218        log 1 105009: (Primary_group_1) Testing on interface outside Passed
      +33.501 primary   #219        sends probe on failover, lost
      +33.501 primary   #219        sends probe on context1/inside, lost
      +33.501 primary   #219        sends probe on context1/outside, lost
      +33.501 primary   #219        sends probe on context2/inside, lost
      +33.501 primary   #219        sends probe on context2/outside, lost
      +34.001 primary   #221        sends probe on failover, lost
      +34.001 primary   #221        sends probe on context1/inside, lost
      +34.001 primary   #221        sends probe on context1/outside, lost
      +34.001 primary   #221        sends probe on context2/inside, lost
      +34.001 primary   #221        sends probe on context2/outside, lost
      +34.501 primary   #223        sends probe on failover, lost
      +34.501 primary   #223        sends probe on context1/inside, lost
      +34.501 primary   #223        sends probe on context1/outside, lost
      +34.501 primary   #223        sends probe on context2/inside, lost
      +34.501 primary   #223        sends probe on context2/outside, lost
      +35.001 primary   #225        peer Up -> Failed, link Up -> Up
      +35.001 primary   #225        log 1 103001: (Primary) No response from other firewall (reason code = 1).
    = +40.000 primary 1 Active, 2 Active; secondary off
> primary: no failover active group 1
      +40.000 primary   #231        story types: no failover active group 1
      +40.000 primary   #231        | PIX1# no failover active group 1
      +40.000 primary   #231        refused (no-peer) group 1
      +40.000 primary   #231        | ERROR: failover group 1 cannot be switched: the other unit is not detected
    = +40.000 primary 1 Active, 2 Active; secondary off

package be.leuven.som.system.server;

@OnMicro(database = Database.DERBY)
class MicroOnDerbyIT extends MicroContract {}

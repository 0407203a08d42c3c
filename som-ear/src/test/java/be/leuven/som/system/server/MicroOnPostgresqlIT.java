package be.leuven.som.system.server;

@OnMicro(database = Database.POSTGRESQL)
class MicroOnPostgresqlIT extends MicroContract {}
